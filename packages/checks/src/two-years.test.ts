// Suqian 2023 and 2024 as published: nothing to find, and every slip in tables 3 and 4 found.
import { listFigures } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { suqian2024 } from '../test/base-figures.ts';
import { buildResult } from '../test/build-result.ts';
import { countFindings } from './count-findings.ts';
import { checks } from './generated/catalogue.ts';
import { runChecks } from './run-checks.ts';

const lastYear = buildResult({ base: 'suqian2023' });
const surroundings = { earlier: [lastYear] };
const published = buildResult({ base: 'suqian2024' });

test('the two reports as published: every rule about two years passes', () => {
  const found = runChecks(published, { surroundings }).filter(
    ({ verdict }) => verdict === 'fail' || verdict === 'unclear',
  );
  expect(found.map(({ key }) => key)).toEqual([]);
});

describe('one cell of tables 3 and 4 of 2024 changed by one', () => {
  const errors = checks.filter(({ severity }) => severity === 'error');
  const cells = listFigures('2021').filter(({ table }) => table.id !== 'proactiveDisclosure');
  const publishedAt = ({ table, block, row, column }: (typeof cells)[number]): number =>
    suqian2024[table.id]?.[row.id]?.[block.columns.indexOf(column)] ?? Number.NaN;

  test.each([
    ['up', 1],
    ['down', -1],
  ])('%s: an error is found', (_, by) => {
    const unnoticed = cells.filter((cell) => {
      const result = buildResult({ base: 'suqian2024', set: { [cell.pointer]: publishedAt(cell) + by } });
      return countFindings(runChecks(result, { checks: errors, surroundings })).error === 0;
    });
    expect(unnoticed.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('what is carried in differs from last year in each of the seven columns', () => {
    const carriedIn = cells.filter(({ row }) => row.id === 'carriedIn');
    const found = carriedIn.filter((cell) => {
      const result = buildResult({ base: 'suqian2024', set: { [cell.pointer]: publishedAt(cell) + 1 } });
      const key = `carry-in-mismatch@${cell.column.id}@2024`;
      return runChecks(result, { surroundings }).some((finding) => finding.key === key && finding.verdict === 'fail');
    });
    expect(found).toHaveLength(7);
  });

  test('carried out last year, not carried in: the fault is found from this year', () => {
    const result = buildResult({ base: 'suqian2023', set: { '/applications/carriedOut/total': 120 } });
    const found = runChecks(published, { checks: errors, surroundings: { earlier: [result] } });
    expect(found.filter(({ verdict }) => verdict === 'fail').map(({ key }) => key)).toEqual([
      'carry-in-mismatch@total@2024',
    ]);
  });
});
