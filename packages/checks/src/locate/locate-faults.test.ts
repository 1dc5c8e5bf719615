import { listFigures } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { buildResult, type Change, suqian2023, suqian2024 } from '../../test/build-result.ts';
import { readCell } from '../engine/read-cell.ts';
import { buildSuspect } from './build-suspect.ts';
import { locateFaults } from './locate-faults.ts';

const at = (row: string, column: string): string => `/applications/${row}/${column}`;

const locate = (change: Change, lastYear?: Change) => {
  const result = buildResult(change);
  const edition = change.edition === undefined ? '2021' : change.edition;
  const before = lastYear && buildResult(lastYear);
  const reports = {
    cell: (path: string) => readCell(result, path),
    previous: before ? (path: string) => readCell(before, path) : undefined,
  };
  return locateFaults(edition, reports).map((fault) => ({ ...fault, suspect: buildSuspect(fault, edition) }));
};

/** The changes of the likeliest explanation of each fault: "path printed→suggested". */
const likeliest = (faults: ReturnType<typeof locate>) =>
  faults.map(({ verdict, suspect }) => ({
    verdict,
    slip: suspect?.slip,
    changes: suspect?.candidates?.[0]?.changes.map(({ path, printed, suggested }) => `${path} ${printed}→${suggested}`),
  }));

describe('one wrong cell', () => {
  test('a published report: nothing to locate', () => {
    expect(locate({})).toEqual([]);
    expect(locate({ figures: suqian2024 }, { figures: suqian2023 })).toEqual([]);
  });

  test('two digits swapped: row and column ask for the same figure', () => {
    expect(likeliest(locate({ set: { [at('granted', 'naturalPerson')]: 1157 } }))).toEqual([
      { verdict: 'unique', slip: 'digits-swapped', changes: [`${at('granted', 'naturalPerson')} 1157→1175`] },
    ]);
  });

  test('what is said names printed and suggested figure, the slip, and that no other change is as small', () => {
    const [fault] = locate({ set: { [at('granted', 'naturalPerson')]: 1157 } });
    expect(fault?.suspect?.why).toEqual({
      zh: '将「(一)予以公开 · 自然人」1157改为 1175,各等式即全部成立(数字颠倒);同样小的改法没有第二种',
      en: 'Changing "Granted in full · Natural persons" 1157 to 1175 would make every sum hold (two digits swapped); no other change as small does',
    });
  });

  const cells = listFigures('2021').filter(({ table }) => table.id === 'applications');
  test.each([
    ['2023', suqian2023],
    ['2024', suqian2024],
  ])('Suqian %s: any cell of table 3 that is one too high is named, and no other', (_, figures) => {
    const unnamed = cells.filter(({ block, row, column, pointer }) => {
      const published = figures.applications?.[row.id]?.[block.columns.indexOf(column)] ?? Number.NaN;
      const [fault, ...more] = locate({ figures, set: { [pointer]: published + 1 } });
      const { path, suggested, certainty } = fault?.suspect ?? {};
      return more.length > 0 || path !== pointer || suggested !== published || certainty !== 'unique';
    });
    expect(cells).toHaveLength(175);
    expect(unnamed.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('table 4: one sum cannot tell which of its five cells is wrong; a slip of the digits comes first', () => {
    // 309 + 17 + 88 + 26 = 440, printed 404.
    const [fault] = locate({ set: { '/disputes/reconsideration/total': 404 } });
    expect(fault?.verdict).toBe('several');
    expect(fault?.suspect).toMatchObject({ path: '/disputes/reconsideration/total', suggested: 440, count: 3 });
    // The parts would have to be 36 less: 17 and 26 cannot.
    const ways = fault?.suspect?.candidates?.flatMap(({ changes }) =>
      changes.map(({ path, suggested }) => [path, suggested]),
    );
    expect(ways).toEqual([
      ['/disputes/reconsideration/total', 440],
      ['/disputes/reconsideration/upheld', 273],
      ['/disputes/reconsideration/otherResult', 52],
    ]);
  });

  test('a blank is suggested a figure, and is never read as 0', () => {
    const path = at('unableNotHeld', 'commercialEnterprise');
    expect(likeliest(locate({ set: { [path]: null } }))).toEqual([
      { verdict: 'unique', slip: 'blank', changes: [`${path} null→74`] },
    ]);
  });

  test('a count cannot be negative: such a suggestion is never made', () => {
    // Total 1191 printed as 0; lowering the parts by 1191 would make them negative.
    const faults = locate({ set: { [at('granted', 'total')]: 0 } });
    expect(
      faults
        .flatMap(({ explanations }) => explanations.flatMap(({ replacements }) => replacements))
        .every(({ value }) => value >= 0),
    ).toBe(true);
    expect(likeliest(faults)[0]?.changes).toEqual([`${at('granted', 'total')} 0→1191`]);
  });
});

describe('slips of many cells', () => {
  const line = (row: string, values: readonly (number | null)[]): Record<string, number | null> =>
    Object.fromEntries(
      [
        'naturalPerson',
        'commercialEnterprise',
        'researchInstitution',
        'publicWelfareOrganization',
        'legalServiceInstitution',
        'otherOrganization',
        'total',
      ].map((column, index) => [at(row, column), values[index] ?? null]),
    );

  test('a row one column to the right, its total pushed out', () => {
    // Published: 968, 74, 0, 1, 3, 1, 1047.
    const [fault, ...more] = locate({ set: line('unableNotHeld', [null, 968, 74, 0, 1, 3, 1]) });
    expect(more).toEqual([]);
    expect(fault?.verdict).toBe('unique');
    expect(fault?.suspect?.slip).toBe('shifted-columns');
    const changes = fault?.suspect?.candidates?.[0]?.changes.map(({ path, suggested }) => [
      path.split('/').at(-1),
      suggested,
    ]);
    expect(changes).toEqual([
      ['naturalPerson', 968],
      ['commercialEnterprise', 74],
      ['researchInstitution', 0],
      ['publicWelfareOrganization', 1],
      ['legalServiceInstitution', 3],
      ['otherOrganization', 1],
      ['total', 1047],
    ]);
  });

  test('total processed and carried out swapped', () => {
    const set = {
      ...line('totalProcessed', [118, 3, 0, 0, 0, 0, 121]),
      ...line('carriedOut', [3375, 99, 0, 4, 7, 1, 3486]),
    };
    expect(likeliest(locate({ set }))).toMatchObject([{ verdict: 'unique', slip: 'rows-swapped' }]);
  });

  test('a total and the total of totals not updated are one slip', () => {
    // Two more processed in both columns would be right.
    const set = { [at('totalProcessed', 'naturalPerson')]: 3373, [at('totalProcessed', 'total')]: 3484 };
    const faults = locate({ set });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.suspect).toMatchObject({ slip: 'total-not-updated', certainty: 'unique' });
    expect(faults[0]?.sums.map(({ rule }) => rule)).toEqual([
      'applications-outcome-sum',
      'applications-outcome-sum',
      'applications-balance',
      'applications-balance',
    ]);
  });

  test('two slips far apart are two faults, each with its own cell', () => {
    const set = { [at('granted', 'naturalPerson')]: 1157, [at('carriedOut', 'total')]: 12 };
    expect(likeliest(locate({ set }))).toEqual([
      { verdict: 'unique', slip: 'digits-swapped', changes: [`${at('granted', 'naturalPerson')} 1157→1175`] },
      { verdict: 'unique', slip: 'digit-missing', changes: [`${at('carriedOut', 'total')} 12→121`] },
    ]);
  });

  test('a figure and its row total wrong alike: any outcome may be meant, and that is said', () => {
    const set = { [at('granted', 'naturalPerson')]: 1185, [at('granted', 'total')]: 1201 };
    const [fault, ...more] = locate({ set });
    expect(more).toEqual([]);
    expect(fault?.verdict).toBe('several');
    expect(fault?.suspect?.certainty).toBe('one-of-several');
    expect(fault?.suspect?.count).toBeGreaterThan(1);
  });
});

describe('with last year’s report', () => {
  const before = { figures: suqian2023 };
  const forgotten = {
    [at('carriedIn', 'naturalPerson')]: 0,
    [at('carriedIn', 'commercialEnterprise')]: 0,
    [at('carriedIn', 'total')]: 0,
  };

  test('a carry-over left out is named with last year’s figures', () => {
    const faults = locate({ figures: suqian2024, set: forgotten }, before);
    expect(likeliest(faults)).toEqual([
      {
        verdict: 'unique',
        slip: 'carry-over-forgotten',
        changes: [
          `${at('carriedIn', 'naturalPerson')} 0→118`,
          `${at('carriedIn', 'commercialEnterprise')} 0→3`,
          `${at('carriedIn', 'total')} 0→121`,
        ],
      },
    ]);
  });

  test('a carry-over counted as new keeps this year’s sums: last year’s report may be the wrong one', () => {
    const set = {
      ...forgotten,
      [at('newReceived', 'naturalPerson')]: 3558,
      [at('newReceived', 'commercialEnterprise')]: 78,
      [at('newReceived', 'total')]: 3646,
    };
    const [fault] = locate({ figures: suqian2024, set }, before);
    expect(fault?.verdict).toBe('several');
    expect(fault?.suspect?.candidates?.map(({ slip }) => slip)).toContain('carry-over-as-new');
    const other = fault?.suspect?.candidates?.find(({ slip }) => slip === 'earlier-report');
    expect(other?.changes.every(({ report }) => report === 'previous')).toBe(true);
  });
});

describe('bounds', () => {
  test('what was not read takes part in no sum, and nothing is claimed from one sum', () => {
    const [fault] = locate({ set: { [at('granted', 'total')]: 1192 }, remove: [at('partiallyGranted', 'total')] });
    expect(fault?.verdict).toBe('several');
  });

  test('blank totals make their sums silent; what fails for certain is still located', () => {
    const blank = listFigures('2021')
      .filter(({ table, column, row }) => table.id === 'applications' && column.id === 'total' && row.id !== 'granted')
      .map(({ pointer }) => [pointer, null] as const);
    const set = { ...Object.fromEntries(blank), [at('totalProcessed', 'naturalPerson')]: 3357 };
    expect(likeliest(locate({ set }))).toEqual([
      { verdict: 'unique', slip: 'digits-swapped', changes: [`${at('totalProcessed', 'naturalPerson')} 3357→3375`] },
    ]);
  });

  test('too many slips: none is named', () => {
    const set = Object.fromEntries(
      listFigures('2021')
        .filter(({ table }) => table.id === 'applications')
        .map(({ pointer }, index) => [pointer, (index * 7919) % 4001]),
    );
    const faults = locate({ set });
    expect(faults.map(({ verdict }) => verdict)).toEqual(['none']);
    expect(faults[0]?.suspect).toBeNull();
  });

  test('a year without the tables: nothing to locate', () => {
    expect(locate({ edition: 'pre2019' })).toEqual([]);
  });

  test('the same report gives the same answer', () => {
    const change = { set: { [at('granted', 'naturalPerson')]: 1185, [at('granted', 'total')]: 1201 } };
    expect(locate(change)).toEqual(locate(change));
  });
});
