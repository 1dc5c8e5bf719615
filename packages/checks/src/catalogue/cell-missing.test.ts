import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { cellMissing } from './cell-missing.ts';

const first = '/applications/granted/otherOrganization';
const second = '/applications/granted/total';
const paths = (row: string) =>
  listFigures('2021').flatMap(({ pointer }) => (pointer.startsWith(`/applications/${row}/`) ? [pointer] : []));
// The cells of a row whose places were lost, each quoting what the row prints.
const lost = (rows: readonly string[], raw: string) => {
  const cells = rows.flatMap(paths);
  return {
    set: Object.fromEntries(cells.map((path) => [path, raw])),
    states: Object.fromEntries(cells.map((path) => [path, 'ambiguous' as const])),
  };
};
const allRows = [
  ...new Set(listFigures('2021').flatMap(({ table, row }) => (table.id === 'applications' ? [row.id] : []))),
];
const besideTotal = allRows.filter((row) => row !== 'totalProcessed');

testCheck(cellMissing, {
  passes: [
    { name: 'every cell', change: {} },
    { name: 'a missing row is not seven missing cells', change: { remove: ['/applications/granted'] } },
    {
      name: 'a missing column is not three missing cells',
      change: {
        remove: ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map(
          (row) => `/disputes/${row}/pending`,
        ),
      },
    },
    { name: 'a blank is no missing cell', change: { set: { [first]: null } } },
  ],
  finds: [
    {
      name: 'a row with five cells',
      change: { remove: [first, second] },
      finds: [
        {
          verdict: 'fail',
          zh: '「收到和处理政府信息公开申请情况」表缺 2 格:(一)予以公开 · 其他、(一)予以公开 · 总计',
          en: 'The table "Applications received and processed": cells lacking: 2 (Granted in full · Other organizations; Granted in full · Total)',
          paths: [first, second],
          operands: { [first]: 'missing', [second]: 'missing' },
        },
      ],
    },
    {
      name: 'a row that prints six figures',
      change: lost(['granted'], '29 4 0 2 1 36'),
      finds: [
        {
          verdict: 'unclear',
          zh: '「收到和处理政府信息公开申请情况」表「(一)予以公开」一行应有 7 格,只有 6 个数,不能断定缺哪一格',
          paths: paths('granted'),
          operands: Object.fromEntries(paths('granted').map((path) => [path, 'ambiguous'])),
        },
      ],
    },
    {
      name: 'a cell that can be read in two ways, in a row that is whole',
      change: { states: { [first]: 'ambiguous' } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '「收到和处理政府信息公开申请情况」表有 1 格不能确定是什么数((一)予以公开 · 其他),不能断定有没有缺格',
          paths: [first],
          operands: { [first]: 'ambiguous' },
        },
      ],
    },
    {
      name: 'nearly all rows are short: no slip of a row',
      change: lost(besideTotal, '1 0 1'),
      finds: [
        {
          verdict: 'not-assessable',
          zh: '「收到和处理政府信息公开申请情况」表有 168 格不能确定是什么数(一、本年新收政府信息公开申请数量 · 自然人、一、本年新收政府信息公开申请数量 · 商业企业、一、本年新收政府信息公开申请数量 · 科研机构等),不能断定有没有缺格',
          paths: besideTotal.flatMap(paths),
          operands: Object.fromEntries(besideTotal.flatMap(paths).map((path) => [path, 'ambiguous'])),
        },
      ],
    },
  ],
});
