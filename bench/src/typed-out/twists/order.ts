// Rows, columns and tables in another order than the form's: the words say which is which.

import type { Random } from '../../random.ts';
import { applicationsTable, disclosureTable, disputesTable } from '../build-doc.ts';
import { applicants, disputeBlocks, disputeColumns, documentColumns, legal, results } from '../form.ts';
import { type Cell, cell, headCell, replaceTable, tableOf } from '../sheet.ts';
import type { Truth } from '../truth.ts';
import { all, family, grids, type Twist, texts } from '../twist.ts';

const some = [...grids, 'tabs', 'pipes', 'markdown', 'lines', 'csv', 'odt'] as const;
const order = family('order', some);
const kinds = Object.keys(legal);

const shuffle = <T>(random: Random, list: readonly T[]): T[] => {
  const left = [...list];
  const mixed = list.map(() => left.splice(random.int(0, left.length - 1), 1)[0]!);
  // The form's own order is no other one.
  return list.length > 1 && mixed.every((each, at) => each === list[at]) ? shuffle(random, list) : mixed;
};
const columns = (name: string, list: (random: Random) => readonly string[]): Twist =>
  order(name, (doc, { figures }, random) =>
    replaceTable(doc, 't3', applicationsTable(figures, { columns: list(random) })),
  );

const transposed = ({ figures }: Truth): Cell[][] => {
  const { rows } = applicationsTable(figures);
  const lines = rows
    .slice(3)
    .map((row) => ({ label: row.filter(({ k }) => !k).at(-1)!, cells: row.filter(({ k }) => k) }));
  return [
    [headCell('申请人情况', 2), ...lines.map(({ label }) => headCell(label.t))],
    ...Object.entries(applicants).map(([id, name], at): Cell[] => [
      ...(id === 'commercialEnterprise' ? [cell('法人或其他组织', 1, 5)] : []),
      cell(name, id in legal ? 1 : 2),
      ...lines.map(({ cells }) => cells[at]!),
    ]),
  ];
};

export const orderTwists: readonly Twist[] = [
  columns('legal persons first', () => [...kinds, 'naturalPerson', 'total']),
  columns('legal persons in another order', (random) => ['naturalPerson', ...shuffle(random, kinds), 'total']),
  columns('total first', () => ['total', 'naturalPerson', ...kinds]),
  columns('total in the middle', () => ['naturalPerson', 'total', ...kinds]),
  columns('all columns backwards', () => ['total', ...[...kinds].reverse(), 'naturalPerson']),
  order('no total column', (doc, { figures }) => {
    replaceTable(doc, 't3', applicationsTable(figures, { columns: ['naturalPerson', ...kinds] }));
    for (const [k, { v }] of doc.expected)
      if (/applications.*total$/.test(k)) doc.expected.set(k, { v: null, derived: v! });
  }),
  order('one legal kind not printed', (doc, { figures }, random) => {
    const gone = random.pick(kinds);
    replaceTable(
      doc,
      't3',
      applicationsTable(figures, { columns: Object.keys(applicants).filter((id) => id !== gone) }),
    );
    for (const [k, { v }] of doc.expected) if (k.endsWith(`/${gone}`)) doc.expected.set(k, { v: null, derived: v! });
  }),
  order('carried in before new', (doc, { figures }) =>
    replaceTable(doc, 't3', applicationsTable(figures, { frame: ['in', 'new', 'results', 'out'] })),
  ),
  order('carried out before results', (doc, { figures }) =>
    replaceTable(doc, 't3', applicationsTable(figures, { frame: ['new', 'in', 'out', 'results'] })),
  ),
  order('total row first', (doc, { figures }) =>
    replaceTable(doc, 't3', applicationsTable(figures, { totalRow: 'first' })),
  ),
  order('groups of results in another order', (doc, { figures }, random) => {
    const groups = shuffle(random, [...new Set(results.map(({ group }) => group))]);
    replaceTable(
      doc,
      't3',
      applicationsTable(figures, { results: groups.flatMap((group) => results.filter((row) => row.group === group)) }),
    );
  }),
  order('rows shuffled within their groups', (doc, { figures }, random) => {
    const groups = [...new Set(results.map(({ group }) => group))];
    const mixed = groups.flatMap((group) =>
      shuffle(
        random,
        results.filter((row) => row.group === group),
      ),
    );
    replaceTable(doc, 't3', applicationsTable(figures, { results: mixed }));
  }),
  order('table 3 on its side', (doc, truth) => {
    tableOf(doc, 't3').rows = transposed(truth);
  }),
  order(
    'labels to the right',
    (doc) => {
      for (const row of tableOf(doc, 't3').rows) row.reverse();
    },
    ['html', 'docx'],
  ),
  order('dispute columns in another order', (doc, { figures }, random) =>
    replaceTable(doc, 't4', disputesTable(figures, { columns: shuffle(random, Object.keys(disputeColumns)) })),
  ),
  order('litigation first', (doc, { figures }) => {
    const [first, ...rest] = Object.keys(disputeBlocks);
    replaceTable(doc, 't4', disputesTable(figures, { blocks: [...rest, first!] }));
  }),
  order('after reconsideration before direct', (doc, { figures }) =>
    replaceTable(
      doc,
      't4',
      disputesTable(figures, { blocks: ['reconsideration', 'litigationAfterReconsideration', 'litigationDirect'] }),
    ),
  ),
  order('disputes on their side', (doc, { figures }) => {
    tableOf(doc, 't4').rows = [
      [headCell('类别'), ...Object.values(disputeColumns).map((name) => headCell(name))],
      ...Object.entries(disputeBlocks).map(([id, name]) => [
        cell(name),
        ...Object.keys(disputeColumns).map((column) => ({
          ...cell(String(figures.get(`/disputes/${id}/${column}`))),
          k: `/disputes/${id}/${column}`,
        })),
      ]),
    ];
  }),
  order('disputes one a line', (doc, { figures }) => {
    tableOf(doc, 't4').rows = Object.entries(disputeBlocks).flatMap(([id, name]) =>
      Object.entries(disputeColumns).map(([column, label], at) => [
        ...(at === 0 ? [cell(name, 1, 5)] : []),
        cell(label),
        { ...cell(String(figures.get(`/disputes/${id}/${column}`))), k: `/disputes/${id}/${column}` },
      ]),
    );
  }),
  order('documents: repealed before issued', (doc, { figures }, random) =>
    replaceTable(doc, 't2', disclosureTable(figures, shuffle(random, Object.keys(documentColumns)))),
  ),
  order('documents: normative before rules', (doc) => {
    const { rows } = tableOf(doc, 't2');
    rows.splice(2, 2, rows[3]!, rows[2]!);
  }),
  order('table 2 blocks in another order', (doc) => {
    const { rows } = tableOf(doc, 't2');
    tableOf(doc, 't2').rows = [...rows.slice(10), ...rows.slice(7, 10), ...rows.slice(4, 7), ...rows.slice(0, 4)];
  }),
  order('table 2 as one line of ten', (doc, { figures }) => {
    const at = (path: string) => ({
      ...cell(String(figures.get(`/proactiveDisclosure/${path}`))),
      k: `/proactiveDisclosure/${path}`,
    });
    tableOf(doc, 't2').rows = [
      [
        headCell('规章', 3),
        headCell('行政规范性文件', 3),
        headCell('行政许可'),
        headCell('行政处罚'),
        headCell('行政强制'),
        headCell('行政事业性收费'),
      ],
      [
        ...Object.values(documentColumns),
        ...Object.values(documentColumns),
        ...Array<string>(3).fill('本年处理决定数量'),
        '本年收费金额（单位：万元）',
      ].map((name) => headCell(name)),
      [
        ...['governmentRules', 'normativeDocuments'].flatMap((kind) =>
          Object.keys(documentColumns).map((column) => at(`${kind}/${column}`)),
        ),
        at('administrativeLicensing/decisions'),
        at('administrativePenalty/decisions'),
        at('administrativeCoercion/decisions'),
        at('administrativeFees/amountWanYuan'),
      ],
    ];
  }),
  order(
    'sections in another order',
    (doc) => {
      const { parts } = doc;
      doc.parts = [
        ...parts.slice(0, 4),
        ...parts.slice(8, 10),
        ...parts.slice(6, 8),
        ...parts.slice(4, 6),
        ...parts.slice(10),
      ];
    },
    all,
  ),
  order(
    'tables at the end as attachments',
    (doc) => {
      const tables = doc.parts.filter((part) => part.kind === 'table');
      doc.parts = [
        ...doc.parts.filter((part) => part.kind !== 'table'),
        { kind: 'prose', t: '附件：统计表' },
        ...tables,
      ];
    },
    [...grids, ...texts],
  ),
  order('table 3 over two tables, heads repeated', (doc) => {
    const table = tableOf(doc, 't3');
    const cut = 15;
    const head = table.rows.slice(0, 3);
    const rest = table.rows.slice(cut).map((row) => row.map((each) => ({ ...each })));
    shortenSpans(table.rows, cut);
    replaceTable(
      doc,
      't3',
      { ...table, rows: table.rows.slice(0, cut) },
      { ...table, rows: [...head.map((row) => row.map((each) => ({ ...each }))), ...openSpans(rest)] },
    );
  }),
  order('table 3 over two tables, no second head', (doc) => {
    const table = tableOf(doc, 't3');
    const rest = table.rows.slice(15).map((row) => row.map((each) => ({ ...each })));
    shortenSpans(table.rows, 15);
    replaceTable(doc, 't3', { ...table, rows: table.rows.slice(0, 15) }, { ...table, rows: openSpans(rest) });
  }),
];

// Row 15 is 无法提供's first: only the frame's cell 三、 hangs over the cut.
function shortenSpans(rows: Cell[][], cut: number): void {
  for (const [y, row] of rows.slice(0, cut).entries()) for (const each of row) each.r = Math.min(each.r, cut - y);
}
function openSpans(rows: Cell[][]): Cell[][] {
  const [first, ...rest] = rows;
  return [[cell('三、本年度办理结果（续）', 1, rows.length - 1), ...first!], ...rest];
}
