// The published figures of one city over two years: any cell of tables 3 and 4 that is off by one is found and named.
import { listFigures } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { buildResult, suqian2023, suqian2024 } from '../../test/build-result.ts';
import { countFindings } from '../count-findings.ts';
import { runChecks } from '../run-checks.ts';

const before = buildResult({ figures: suqian2023, set: { '/year': 2023 } });
const judge = (set: Readonly<Record<string, number>> = {}) =>
  runChecks(buildResult({ figures: suqian2024, set: { '/year': 2024, ...set } }), {
    surroundings: { earlier: [before] },
  });

const cells = listFigures('2021').filter(({ table }) => table.id !== 'proactiveDisclosure');

describe('Suqian 2024 beside 2023', () => {
  test('as published: no error', () => {
    expect(countFindings(judge()).error).toBe(0);
  });

  test.each([1, -1])(
    'any cell of tables 3 and 4 changed by %s: one error, and the cell is named',
    (step) => {
      const missed: string[] = [];
      for (const { table, block, row, column, pointer } of cells) {
        const published = suqian2024[table.id]?.[row.id]?.[block.columns.indexOf(column)] ?? Number.NaN;
        if (published + step < 0) continue;
        const findings = judge({ [pointer]: published + step });
        const suspects = findings.flatMap(({ suspect }) => (suspect ? [suspect] : []));
        const [suspect] = suspects;
        const listed = suspect?.candidates?.some(
          ({ changes }) => changes.length === 1 && changes[0]?.path === pointer && changes[0].suggested === published,
        );
        // A sum of table 4 cannot tell its five cells apart: there the cell is listed. In table 3 it is the only one.
        const certainty = table.id === 'applications' ? 'unique' : 'one-of-several';
        const named = suspects.length === 1 && suspect?.certainty === certainty && listed;
        if (countFindings(findings).error !== 1 || !named) missed.push(pointer);
      }
      expect(missed).toEqual([]);
    },
    60_000,
  );
});
