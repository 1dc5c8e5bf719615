import { type FormBlock, figurePointer, forms, type TableId } from '@nianbao/schema';
import type { Printed, ReportTruth } from '../truth/printed.ts';
import { type PageCell, type PageRow, type PageTable, words } from './page.ts';

const printedText = (printed: Printed | undefined): string =>
  printed?.kind === 'value' || printed?.kind === 'mark' ? printed.text : '';

const figureCell = (truth: ReportTruth, table: TableId, row: string, column: string, columns = 1): PageCell => {
  const figure = figurePointer(table, row, column);
  return { text: printedText(truth.printed.get(figure)), columns, rows: 1, figures: [figure] };
};

// A block with fewer columns than the table is wide lets its last column span the rest, as the form does.
const blockRows = (truth: ReportTruth, block: FormBlock, width: number): PageRow[] => {
  const spanOf = (index: number): number => (index === block.columns.length - 1 ? width - block.columns.length : 1);
  return [
    { cells: [words(block.label.zh, width)] },
    { cells: [words('信息内容'), ...block.columns.map((column, index) => words(column.label.zh, spanOf(index)))] },
    ...block.rows.map((row) => ({
      row: row.id,
      cells: [
        words(row.label.zh),
        ...block.columns.map((column, index) =>
          figureCell(truth, 'proactiveDisclosure', row.id, column.id, spanOf(index)),
        ),
      ],
    })),
  ];
};

/** Table 2 as one table with its blocks below one another. */
export const buildDisclosureTable = (truth: ReportTruth): PageTable => {
  const { blocks } = forms[truth.edition].tables.find((table) => table.id === 'proactiveDisclosure')!;
  const width = 1 + Math.max(...blocks.map((block) => block.columns.length));
  return {
    kind: 'table',
    id: 'proactiveDisclosure',
    width,
    rows: blocks.flatMap((block) => blockRows(truth, block, width)),
  };
};

const applicationsHeader = (block: FormBlock): PageRow[] => {
  const label = (id: string): string =>
    [...block.columns, ...block.columnGroups].find((each) => each.id === id)!.label.zh;
  return [
    { cells: [words(block.label.zh, 3, 3), words(label('applicants'), 7)] },
    {
      cells: [words(label('naturalPerson'), 1, 2), words(label('legalPersonOrOther'), 5), words(label('total'), 1, 2)],
    },
    { cells: block.columns.filter((column) => column.group).map((column) => words(column.label.zh)) },
  ];
};

/** Table 3 with its three label columns and the group labels that hang over several rows. */
export const buildApplicationsTable = (truth: ReportTruth): PageTable => {
  const block = forms[truth.edition].tables.find((table) => table.id === 'applications')!.blocks[0]!;
  const name = (each: { numbering?: string; label: { zh: string } }): string =>
    `${each.numbering ?? ''}${each.label.zh}`;
  const [top] = block.rowGroups;
  const inTop = block.rows.filter((row) => row.group !== undefined);
  const opened = new Set<string>();
  const rows = block.rows.map((row): PageRow => {
    const labels: PageCell[] = [];
    if (row === inTop[0]) labels.push(words(name(top!), 1, inTop.length));
    const group = block.rowGroups.find((each) => each.id === row.group && each !== top);
    if (group && !opened.has(group.id)) {
      opened.add(group.id);
      labels.push(words(name(group), 1, block.rows.filter((each) => each.group === group.id).length));
    }
    labels.push(words(name(row), row.group === undefined ? 3 : group ? 1 : 2));
    const figures = block.columns.map((column) => figureCell(truth, 'applications', row.id, column.id));
    return { row: row.id, cells: [...labels, ...figures] };
  });
  return { kind: 'table', id: 'applications', width: 10, rows: [...applicationsHeader(block), ...rows] };
};

/** Table 4 as one row of fifteen figures under three header rows. */
export const buildDisputesTable = (truth: ReportTruth): PageTable => {
  const block = forms[truth.edition].tables.find((table) => table.id === 'disputes')!.blocks[0]!;
  const [first, ...rest] = block.rows;
  const heads = (rows = 1): PageCell[] => block.columns.map((column) => words(column.label.zh, 1, rows));
  return {
    kind: 'table',
    id: 'disputes',
    width: 15,
    rows: [
      { cells: [words(first!.label.zh, 5), words(block.rowGroups[0]!.label.zh, 10)] },
      { cells: [...heads(2), ...rest.map((row) => words(row.label.zh, 5))] },
      { cells: rest.flatMap(() => heads()) },
      {
        row: 'disputes',
        cells: block.rows.flatMap((row) =>
          block.columns.map((column) => figureCell(truth, 'disputes', row.id, column.id)),
        ),
      },
    ],
  };
};
