// Rows of table 3 in another order within their group, each under its own label. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import {
  applicationRows,
  applications,
  applicationsHead,
  applicationsRows,
  richPage,
  tableOf,
  td,
  tds,
  truth,
} from './rich-report.ts';
import { richText, threeRows } from './rich-text.ts';

const groups = { denied: '(三)不予公开', unable: '(四)无法提供', notProcessed: '(五)不予处理', other: '(六)其他处理' };
type Group = keyof typeof groups;
const rowsIn = (group: Group): string[] => applicationRows.map(({ id }) => id).filter((id) => id.startsWith(group));
const labelOf = (wanted: string): string => {
  const { numbering = '', label } = applicationRows.find(({ id }) => id === wanted)!;
  return `${numbering}${label.zh}`;
};

// The rows of a group in this order, the name of the group beside the first.
const inGrid = (group: Group, order: readonly string[]): string => {
  const from = applicationRows.findIndex(({ id }) => id.startsWith(group));
  const rows = applicationsRows();
  const own = order.map((id, index) => {
    const head = index === 0 ? td(groups[group], `rowspan=${order.length}`) : '';
    return head + td(labelOf(id)) + tds(applications[id]!);
  });
  return richPage({
    three: tableOf(applicationsHead, ...rows.slice(0, from), ...own, ...rows.slice(from + own.length)),
  });
};
const inText = (group: Group, order: readonly string[]): string => {
  const from = threeRows.length - applicationRows.length + applicationRows.findIndex(({ id }) => id.startsWith(group));
  const own = order.map((id, index) => [...(index === 0 ? [groups[group]] : []), labelOf(id), ...applications[id]!]);
  return richText({ three: [...threeRows.slice(0, from), ...own, ...threeRows.slice(from + own.length)] });
};

const read = async (page: string) => {
  const { report, status } = await parseReport(new TextEncoder().encode(page));
  return { status, not: Object.keys(truth).filter((pointer) => readPointer(report, pointer) !== truth[pointer]) };
};

describe.each(Object.keys(groups) as Group[])('%s', (group) => {
  const rows = rowsIn(group);
  test.each([
    ['from behind', [...rows].reverse()],
    ['the second first', [rows[1]!, rows[0]!, ...rows.slice(2)]],
    ['the last first', [rows.at(-1)!, ...rows.slice(0, -1)]],
  ])('%s', async (_, order) => {
    expect(await read(inGrid(group, order))).toEqual({ status: 'ok', not: [] });
    expect(await read(inText(group, order))).toEqual({ status: 'ok', not: [] });
  });
});

test('其他 in a group that has no such row is not that of another group', async () => {
  const petition = labelOf('notProcessedPetition');
  const rows = applicationsRows().map((row) => row.replace('3.其他<', '3.另行处理<').replace(petition, '其他'));
  const { report } = await parseReport(
    new TextEncoder().encode(richPage({ three: tableOf(applicationsHead, ...rows) })),
  );
  expect(report?.applications).toMatchObject({ otherMiscellaneous: { naturalPerson: null } });
});
