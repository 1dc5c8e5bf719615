// Other years, other bodies and other reckonings beside the figures that are asked for.
import type { Random } from '../../random.ts';
import { applicationsTable, disclosureTable, disputesTable } from '../build-doc.ts';
import { applicants } from '../form.ts';
import { type Cell, cell, countsOf, type Doc, headCell, replaceTable, type Table, tableOf } from '../sheet.ts';
import { drawTruth } from '../truth.ts';
import { all, family, grids, type Twist, texts } from '../twist.ts';

const beside = family('beside', [...grids, 'markdown', 'tabs', 'pipes', 'lines', 'csv']);

const other = (random: Random): ReadonlyMap<string, number> => drawTruth(random, true).figures;
const copy = (table: Table): Table => ({ ...table, rows: table.rows.map((row) => row.map((each) => ({ ...each }))) });
const withoutKeys = (table: Table): Table => ({
  ...table,
  id: 'other',
  rows: table.rows.map((row) => row.map(({ k: _, ...each }) => each)),
});

// In each cell, last year's figure stands with this year's.
const inCell = (name: string, write: (own: string, last: number) => string, open = false): Twist =>
  beside(name, (doc, _, random) => {
    const last = other(random);
    for (const each of countsOf(doc)) {
      each.t = write(each.t, last.get(each.k!)!);
      if (open) doc.expected.set(each.k!, { ...doc.expected.get(each.k!)!, open: true });
    }
  });

// A cell more at the end of each row of table 3, or right before its figures.
const column = (
  name: string,
  head: string,
  text: (row: Cell[], random: Random) => string,
  where: 'end' | 'front' = 'end',
): Twist =>
  beside(name, (doc, _, random) => {
    const { rows } = tableOf(doc, 't3');
    for (const [y, row] of rows.entries()) {
      const at = where === 'end' ? row.length : 0;
      if (y === 0) row.splice(at, 0, headCell(head, 1, 3));
      else if (y > 2) row.splice(at, 0, cell(text(row, random)));
    }
  });

const pairs =
  (order: readonly ('own' | 'last')[], heads: Readonly<Record<'own' | 'last', string>>): Twist['change'] =>
  (doc, _, random) => {
    const last = other(random);
    const table = tableOf(doc, 't3');
    const [first, second, third, ...body] = table.rows;
    const twice = (cells: readonly Cell[]): Cell[] => cells.map((each) => ({ ...each, c: each.c * 2 }));
    table.rows = [
      [
        { ...first![0]!, r: 4 },
        { ...first![1]!, c: 14 },
      ],
      twice(second!),
      twice(third!),
      applicantsOf().flatMap(() => order.map((which) => headCell(heads[which]))),
      ...body.map((row) =>
        row.flatMap((each) =>
          each.k === undefined
            ? [each]
            : order.map((which) => (which === 'own' ? each : cell(String(last.get(each.k!))))),
        ),
      ),
    ];
  };
const applicantsOf = (): string[] => Object.keys(applicants);

const groupsOfYears =
  (order: readonly ('own' | 'last')[]): Twist['change'] =>
  (doc, _, random) => {
    const last = applicationsTable(other(random));
    const table = tableOf(doc, 't3');
    table.rows = table.rows.map((row, y) => {
      const labels = row
        .filter((each) => !each.k && !(y < 3 && each !== row[0]))
        .filter((each) => y > 2 || each.r === 3);
      const own = row.filter((each) => !labels.includes(each));
      const old = last.rows[y]!.slice(labels.length).map(({ k: _, ...each }) => each);
      const named = (cells: Cell[], year: number): Cell[] => (y === 0 ? [headCell(`${year}年`, 7)] : cells);
      return [
        ...labels,
        ...order.flatMap((which) => (which === 'own' ? named(own, doc.year) : named(old, doc.year - 1))),
      ];
    });
  };

const otherBody =
  (caption: (doc: Doc) => string, year: (doc: Doc) => number, where: 'before' | 'behind'): Twist['change'] =>
  (doc, _, random) => {
    const table = tableOf(doc, 't3');
    const foreign = withoutKeys(applicationsTable(other(random)));
    const captioned = [{ kind: 'prose', t: caption(doc) } as const, foreign];
    const ownCaption = { kind: 'prose', t: `${doc.agency}${year(doc)}年政府信息公开申请情况统计表` } as const;
    replaceTable(
      doc,
      't3',
      ...(where === 'before' ? [...captioned, ownCaption, table] : [ownCaption, table, ...captioned]),
    );
  };

export const besideTwists: readonly Twist[] = [
  inCell('last year in brackets', (own, last) => `${own}（上年${last}）`),
  inCell('last year in bare brackets', (own, last) => `${own}（${last}）`, true),
  inCell('last year under it', (own, last) => `${own}\n${last}`, true),
  inCell('last year behind a stroke', (own, last) => `${own}/${last}`, true),
  inCell('change in brackets', (own, last) => `${own}（↑${last}%）`),
  inCell('change with an arrow', (own, last) => `${own}↑${last}`, true),
  beside('this year and last, each column', pairs(['own', 'last'], { own: '本年', last: '上年' })),
  beside('last year and this, each column', pairs(['last', 'own'], { own: '本年', last: '上年' })),
  beside('last year and this, named by number', (doc, truth, random) =>
    pairs(['last', 'own'], { own: `${doc.year}`, last: `${doc.year - 1}` })(doc, truth, random),
  ),
  beside('this year and change, each column', pairs(['own', 'last'], { own: '数量', last: '同比' })),
  beside('this year and running total, each column', pairs(['own', 'last'], { own: '本年', last: '累计' })),
  beside('a group of last year behind', groupsOfYears(['own', 'last'])),
  beside('a group of last year before', groupsOfYears(['last', 'own'])),
  column('a column of change behind', '同比增减', (_, random) => `${random.int(-50, 90)}%`),
  column('a column of last year behind', '上年总计', (_, random) => String(random.int(1, 99))),
  column('a column of shares behind', '占比（%）', (_, random) => String(random.int(1, 99))),
  column('a column of remarks with figures', '备注', (_, random) =>
    random.chance(0.5) ? `其中网络${random.int(1, 9)}件` : '',
  ),
  column('a column of bare figures named remarks', '备注', (_, random) => String(random.int(1, 9))),
  column('a running number before', '序号', (row) => String((row.length * 7) % 31), 'front'),
  beside('serial numbers down the rows', (doc) => {
    for (const [y, row] of tableOf(doc, 't3').rows.entries()) {
      if (y === 0) row.unshift(headCell('序号', 1, 3));
      else if (y > 2) row.unshift(cell(String(y - 2)));
    }
  }),
  beside('serial numbers between label and figures', (doc) => {
    for (const [y, row] of tableOf(doc, 't3').rows.entries()) {
      if (y === 0) row.splice(1, 0, headCell('行次', 1, 3));
      else if (y > 2)
        row.splice(
          row.findIndex(({ k }) => k),
          0,
          cell(String(y - 2)),
        );
    }
  }),
  beside('a line of column letters', (doc) => {
    tableOf(doc, 't3').rows.splice(3, 0, [cell('栏次', 3), ...[1, 2, 3, 4, 5, 6, 7].map((n) => cell(String(n)))]);
  }),
  beside('rows of last year between', (doc, _, random) => {
    const table = tableOf(doc, 't3');
    const last = withoutKeys(applicationsTable(other(random)));
    table.rows = table.rows.flatMap((row, y) =>
      y === 3 || y === 4 ? [row, last.rows[y]!.map((each, x) => (x === 0 ? cell('其中：上年同期', 3) : each))] : [row],
    );
  }),
  beside('subtotals of groups', (doc, { figures }) => {
    const table = tableOf(doc, 't3');
    table.rows = table.rows.flatMap((row, y) => {
      const before = table.rows[y - 1];
      if (!before || !row.some(({ t }) => t === '（四）无法提供')) return [row];
      const sums = applicantsOf().map((id) =>
        [...figures].filter(([k]) => k.includes('/denied') && k.endsWith(`/${id}`)).reduce((sum, [, v]) => sum + v, 0),
      );
      table.rows[5]![0]!.r += 1;
      return [[cell('小计', 2), ...sums.map((sum) => cell(String(sum)))], row];
    });
  }),
  beside('a subtotal column of legal persons', (doc, { figures }) => {
    const { rows } = tableOf(doc, 't3');
    for (const [y, row] of rows.entries()) {
      if (y === 0) row[1]!.c += 1;
      else if (y === 1) row[1]!.c += 1;
      else if (y === 2) row.push(headCell('小计'));
      else {
        const total = row.at(-1)!;
        const own = figures.get(total.k!)! - figures.get(total.k!.replace('/total', '/naturalPerson'))!;
        row.splice(-1, 0, cell(String(own)));
      }
    }
  }),
  beside('documents with a running total', (doc, _, random) => {
    const { rows } = tableOf(doc, 't2');
    for (const [y, row] of rows.entries()) {
      if (row.length === 1) row[0]!.c = 5;
      else if (y === 1) row.push(headCell('历年累计制发数'));
      else if (y < 4) row.push(cell(String(random.int(100, 199))));
      else row[1]!.c = 4;
    }
  }),
  beside('licences with last year before', (doc, _, random) => {
    const { rows } = tableOf(doc, 't2');
    for (const [y, row] of rows.entries())
      if (y > 4 && row.length === 2) {
        row[1]!.c = 2;
        row.splice(1, 0, row[1]!.k ? cell(String(random.int(1, 999))) : headCell('上年处理决定数量'));
      }
  }),
  beside(
    'another body behind',
    otherBody(
      (doc) => `${doc.agency.slice(0, 4)}青禾镇人民政府${doc.year}年政府信息公开申请情况统计表`,
      (doc) => doc.year,
      'behind',
    ),
  ),
  beside(
    'another body before',
    otherBody(
      (doc) => `${doc.agency.slice(0, 4)}青禾镇人民政府${doc.year}年政府信息公开申请情况统计表`,
      (doc) => doc.year,
      'before',
    ),
  ),
  beside(
    'last year before',
    otherBody(
      (doc) => `${doc.agency}${doc.year - 1}年政府信息公开申请情况统计表`,
      (doc) => doc.year,
      'before',
    ),
  ),
  beside(
    'last year behind',
    otherBody(
      (doc) => `附：${doc.year - 1}年情况`,
      (doc) => doc.year,
      'behind',
    ),
  ),
  beside('a table of last year without a word', (doc, _, random) => {
    const table = tableOf(doc, 't3');
    replaceTable(doc, 't3', withoutKeys(applicationsTable(other(random))), table);
    for (const { k } of table.rows.flat()) if (k) doc.expected.set(k, { ...doc.expected.get(k)!, open: true });
  }),
  beside(
    'last year of all tables behind the report',
    (doc, _, random) => {
      const last = other(random);
      doc.parts.push(
        { kind: 'heading', t: `附件：${doc.year - 1}年度统计表` },
        ...[disclosureTable(last), applicationsTable(last), disputesTable(last)].map(withoutKeys),
      );
    },
    all,
  ),
  beside(
    'a sheet of instructions with sample figures',
    (doc, _, random) => {
      const sample = withoutKeys(copy(applicationsTable(other(random))));
      doc.parts.splice(1, 0, { kind: 'prose', t: '填表说明：下表为填报示例，数字非本单位数据。' }, sample);
    },
    [...grids, ...texts],
  ),
];
