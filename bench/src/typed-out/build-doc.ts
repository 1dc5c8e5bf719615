import {
  applicants,
  balanceNote,
  carriedIn,
  carriedOut,
  disputeBlocks,
  disputeColumns,
  documentColumns,
  type FormRow,
  legal,
  newReceived,
  results,
  resultsLabel,
  totalProcessed,
} from './form.ts';
import { type Cell, cell, type Doc, headCell, type Table } from './sheet.ts';
import type { Truth } from './truth.ts';

type Figures = ReadonlyMap<string, number>;
const show = (figures: Figures, k: string): string => String(figures.get(k) ?? '');
const figure = (figures: Figures, k: string, c = 1): Cell => ({ t: show(figures, k), c, r: 1, k });

/** Table 2, blocks below one another; the columns of its first block in any order. */
export const disclosureTable = (figures: Figures, order = Object.keys(documentColumns)): Table => {
  const documents = (id: string, label: string): Cell[] => [
    cell(label),
    ...order.map((column) => figure(figures, `/proactiveDisclosure/${id}/${column}`)),
  ];
  const block = (article: string, head: string, list: readonly (readonly [string, string])[]): Cell[][] => [
    [headCell(`第二十条第（${article}）项`, 4)],
    [headCell('信息内容'), headCell(head, 3)],
    ...list.map(([path, label]) => [cell(label), figure(figures, `/proactiveDisclosure/${path}`, 3)]),
  ];
  return {
    kind: 'table',
    id: 't2',
    rows: [
      [headCell('第二十条第（一）项', 4)],
      [headCell('信息内容'), ...order.map((column) => headCell(documentColumns[column]!))],
      documents('governmentRules', '规章'),
      documents('normativeDocuments', '行政规范性文件'),
      ...block('五', '本年处理决定数量', [['administrativeLicensing/decisions', '行政许可']]),
      ...block('六', '本年处理决定数量', [
        ['administrativePenalty/decisions', '行政处罚'],
        ['administrativeCoercion/decisions', '行政强制'],
      ]),
      ...block('八', '本年收费金额（单位：万元）', [['administrativeFees/amountWanYuan', '行政事业性收费']]),
    ],
  };
};

/** How table 3 is set: columns in any order, rows of results in any order, the frame's rows in any order. */
export interface ApplicationsPlan {
  readonly columns?: readonly string[];
  readonly results?: readonly FormRow[];
  readonly frame?: readonly ('in' | 'new' | 'results' | 'out')[];
  readonly totalRow?: 'last' | 'first';
}

const applicationsHead = (columns: readonly string[]): Cell[][] => {
  const middle: Cell[] = [];
  for (const column of columns) {
    const before = middle.at(-1);
    if (!(column in legal)) middle.push(headCell(applicants[column]!, 1, 2));
    else if (before?.t === '法人或其他组织') before.c += 1;
    else middle.push(headCell('法人或其他组织'));
  }
  return [
    [headCell(balanceNote, 3, 3), headCell('申请人情况', columns.length)],
    middle,
    columns.filter((column) => column in legal).map((column) => headCell(legal[column]!)),
  ];
};

/** Table 3 with the three label columns of the form. */
export const applicationsTable = (figures: Figures, plan: ApplicationsPlan = {}): Table => {
  const { columns = Object.keys(applicants), frame = ['new', 'in', 'results', 'out'] } = plan;
  const line = ({ id }: FormRow): Cell[] => columns.map((column) => figure(figures, `/applications/${id}/${column}`));
  const plain = (row: FormRow): Cell[][] => [[cell(row.label, 3), ...line(row)]];
  const listed = plan.results ?? results;
  const body = listed.map((row, at): Cell[] => {
    if (row.group === '') return [cell(row.label, 2), ...line(row)];
    const opens = listed[at - 1]?.group !== row.group;
    let height = 1;
    while (listed[at + height]?.group === row.group) height += 1;
    return [...(opens ? [cell(row.group, 1, height)] : []), cell(row.label), ...line(row)];
  });
  const total: Cell[] = [cell(totalProcessed.label, 2), ...line(totalProcessed)];
  const all = plan.totalRow === 'first' ? [total, ...body] : [...body, total];
  all[0] = [cell(resultsLabel, 1, all.length), ...all[0]!];
  const parts = { new: plain(newReceived), in: plain(carriedIn), results: all, out: plain(carriedOut) };
  return { kind: 'table', id: 't3', rows: [...applicationsHead(columns), ...frame.flatMap((name) => parts[name])] };
};

/** Table 4 as one row of fifteen figures; blocks and columns in any order. */
export const disputesTable = (
  figures: Figures,
  { blocks = Object.keys(disputeBlocks), columns = Object.keys(disputeColumns) } = {},
): Table => {
  const upper: Cell[] = [];
  const middle: Cell[] = [];
  const lower: Cell[] = [];
  for (const block of blocks) {
    const names = columns.map((column) => headCell(disputeColumns[column]!));
    if (block === 'reconsideration') {
      upper.push(headCell('行政复议', 5));
      middle.push(...names.map((name) => ({ ...name, r: 2 })));
      continue;
    }
    const before = upper.at(-1);
    if (before?.t === '行政诉讼') before.c += 5;
    else upper.push(headCell('行政诉讼', 5));
    middle.push(headCell(disputeBlocks[block]!, 5));
    lower.push(...names);
  }
  const row = blocks.flatMap((block) => columns.map((column) => figure(figures, `/disputes/${block}/${column}`)));
  return { kind: 'table', id: 't4', rows: [upper, middle, lower, row] };
};

/** The document as the notice wants it; made-up neutral prose. */
export const buildDoc = ({ agency, year, figures }: Truth): Doc => ({
  agency,
  year,
  css: '',
  styles: '',
  finish: [],
  sheets: [],
  showZeros: true,
  merges: 'kept',
  expected: new Map([...figures].map(([k, v]) => [k, { v }])),
  parts: [
    { kind: 'title', t: `${agency}${year}年政府信息公开工作年度报告` },
    {
      kind: 'prose',
      t: `本报告由${agency}编制，数据统计期限自${year}年1月1日起至${year}年12月31日止。示例文字，并非真实报告。`,
    },
    { kind: 'heading', t: '一、总体情况' },
    { kind: 'prose', t: '本年度按照要求推进公开工作，示例文字。' },
    { kind: 'heading', t: '二、主动公开政府信息情况' },
    disclosureTable(figures),
    { kind: 'heading', t: '三、收到和处理政府信息公开申请情况' },
    applicationsTable(figures),
    { kind: 'heading', t: '四、政府信息公开行政复议、行政诉讼情况' },
    disputesTable(figures),
    { kind: 'heading', t: '五、存在的主要问题及改进情况' },
    { kind: 'prose', t: '解读形式较少，下一步丰富形式。示例文字。' },
    { kind: 'heading', t: '六、其他需要报告的事项' },
    { kind: 'prose', t: '无。' },
  ],
});
