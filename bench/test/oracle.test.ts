import { expect, test } from 'vitest';
import { listReadings, type Reading } from '../src/oracle/row-options.ts';
import { solveApplications } from '../src/oracle/solve-applications.ts';
import { createRandom } from '../src/random.ts';

const addsUp = (reading: Reading): boolean =>
  reading.slice(0, 6).reduce<number>((sum, value) => sum + (value ?? 0), 0) === (reading[6] ?? 0);

// The same question answered in the plainest way: every combination of readings, every sum written out.
const bruteForce = (rows: readonly { row: string; readings: readonly Reading[] }[]): Map<string, Set<string>> => {
  const seen = new Map(rows.map(({ row }) => [row, new Set<string>()]));
  const walk = (chosen: readonly Reading[]): void => {
    const next = rows[chosen.length];
    if (next) {
      for (const reading of next.readings) walk([...chosen, reading]);
      return;
    }
    const at = (row: string, column: number): number =>
      chosen[rows.findIndex((each) => each.row === row)]?.[column] ?? 0;
    for (let column = 0; column < 7; column += 1) {
      if (
        at('newReceived', column) + at('carriedIn', column) !==
        at('totalProcessed', column) + at('carriedOut', column)
      )
        return;
      if (at('granted', column) + at('unableNotHeld', column) !== at('totalProcessed', column)) return;
    }
    for (const [index, { row }] of rows.entries()) seen.get(row)!.add(JSON.stringify(chosen[index]));
  };
  walk([]);
  return seen;
};

test('the solver keeps exactly the readings that stand in a solution', () => {
  let undecided = 0;
  for (let round = 0; round < 60; round += 1) {
    const random = createRandom(`oracle ${round}`);
    const [a, b, c] = [0, 1, 2].map(() => random.int(0, 3)) as [number, number, number];
    const printed: Record<string, (column: number) => number> = {
      newReceived: (column) => (column === 0 ? a + b : column === 3 ? c : 0),
      carriedIn: () => 0,
      granted: (column) => (column === 0 ? a : column === 3 ? c : 0),
      unableNotHeld: (column) => (column === 0 ? b : 0),
      totalProcessed: (column) => (column === 0 ? a + b : column === 3 ? c : 0),
      carriedOut: () => 0,
    };
    const rows = Object.entries(printed).map(([row, at]) => {
      const six = [0, 1, 2, 3, 4, 5].map(at);
      const figures = [...six, six.reduce((sum, value) => sum + value, 0)].filter((value) => value > 0);
      return { row, readings: listReadings({ kind: 'dropped', figures }, 7, addsUp)! };
    });
    const solved = solveApplications(rows)!;
    const wanted = bruteForce(rows);
    for (const { row } of rows) {
      expect(new Set(solved.get(row)!.map((reading) => JSON.stringify(reading))), `${round} ${row}`).toEqual(
        wanted.get(row),
      );
      if (wanted.get(row)!.size > 1) undecided += 1;
    }
  }
  expect(undecided).toBeGreaterThan(20);
});

test('joined digits are cut at every place that leaves no superfluous 0', () => {
  const readings = listReadings({ kind: 'joined', digits: '109131337136', exact: true }, 7, addsUp)!;
  expect(readings).toContainEqual([109, 13, 1, 3, 3, 7, 136]);
  for (const reading of readings) expect(addsUp(reading)).toBe(true);
});

test('a figure cut over two cells is put together where the sum holds', () => {
  const remains = { kind: 'cut', pieces: ['2', '46', '1', '0', '0', '0', '0', '247'] } as const;
  expect(listReadings(remains, 7, addsUp)).toEqual([[246, 1, 0, 0, 0, 0, 247]]);
});

test('too many readings to go through are not gone through', () => {
  expect(listReadings({ kind: 'joined', digits: '0'.repeat(30), exact: false }, 15, () => true)).toBeNull();
});
