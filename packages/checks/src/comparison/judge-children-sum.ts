import type { TableId } from '@nianbao/schema';
import type { Outcome, ReportReading } from '../engine/check.ts';
import { joinNames, nameCells } from '../engine/name-cells.ts';
import { deltaOf, listParts, sumChildren } from './sum-children.ts';

/** The wordings of a rule that adds up the bodies below. */
export const childrenSumMessages = {
  agrees: { zh: '与 {listed} 个下级机关之和相符', en: 'Agrees with the sum over {listed} bodies below' },
  differs: {
    zh: '{count} 格与 {listed} 个下级机关之和不符:{cells}',
    en: 'Cells that differ from the sum over {listed} bodies below: {count} ({cells})',
  },
  partial: {
    zh: '应列 {listed} 个下级机关,有报告的 {present} 个(缺{missing}),不能核对总和',
    en: '{present} of {listed} bodies below have a report (missing: {missing}), so the sum cannot be judged',
  },
  none: { zh: '没有列出下级机关,不能核对', en: 'No body below is listed, so this cannot be judged' },
} as const;

/** Parent = Σ of all listed bodies, one outcome a table; not-assessable with the coverage unless all have a report. */
export const judgeChildrenSum = (
  { edition, cell, children }: ReportReading,
  table: TableId,
): Outcome<keyof typeof childrenSumMessages> => {
  const parts = listParts(children);
  const at = table;
  const paths = [`/${table}`];
  if (parts.length === 0) return { verdict: 'not-assessable', message: 'none', params: { at }, paths };
  const sums = sumChildren(table, edition, cell, parts);
  const absent = parts.filter(({ view }) => view === null);
  const counts = { at, listed: parts.length, present: parts.length - absent.length };
  if (absent.length > 0) {
    const missing = joinNames(absent.map(({ name }) => ({ zh: name, en: name })));
    // What is there is the least that the parent can hold.
    const bounds = sums.map(({ parent, sum }) => ({ path: parent.path, atLeast: sum, parent: parent.value }));
    return { verdict: 'not-assessable', message: 'partial', paths, params: { ...counts, missing, bounds } };
  }
  const off = sums.filter((sum) => sum.whole && deltaOf(sum) !== 0);
  if (off.length === 0) return { verdict: 'pass', message: 'agrees', params: counts, paths: [] };
  const [first] = off;
  const cells = off.map(({ parent }) => parent);
  const differences = off.map((sum) => ({ path: sum.parent.path, parent: sum.parent.value, sum: sum.sum }));
  const single =
    off.length === 1 && first ? { actual: first.parent.value, expected: first.sum, delta: deltaOf(first) } : {};
  return {
    verdict: 'fail',
    message: 'differs',
    paths: cells.map(({ path }) => path),
    params: { ...counts, count: off.length, cells: nameCells(cells, edition), differences },
    ...single,
  };
};
