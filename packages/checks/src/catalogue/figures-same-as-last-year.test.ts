import { listFigures } from '@nianbao/schema';
import { suqian2023 } from '../../test/base-figures.ts';
import { operandsOf } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { figuresSameAsLastYear } from './figures-same-as-last-year.ts';

const zeros = (keep: readonly string[]) =>
  Object.fromEntries(listFigures('2021').map(({ pointer }) => [pointer, keep.includes(pointer) ? 3 : 0]));
const four = zeros([
  '/applications/newReceived/naturalPerson',
  '/applications/granted/naturalPerson',
  '/proactiveDisclosure/normativeDocuments/inForce',
  '/disputes/reconsideration/upheld',
]);
const same = listFigures('2021')
  .filter(
    ({ table, block, row, column }) =>
      column.id !== 'total' &&
      row.id !== 'totalProcessed' &&
      suqian2023[table.id]?.[row.id]?.[block.columns.indexOf(column)] !== 0,
  )
  .map(({ pointer }) => pointer);

testCheck(figuresSameAsLastYear, {
  passes: [
    { name: 'Suqian 2023 and 2024', change: { base: 'suqian2024', earlier: [{}] } },
    {
      name: 'one figure differs',
      change: { set: { '/year': 2024, '/disputes/reconsideration/upheld': 310 }, earlier: [{}] },
    },
    {
      name: 'four figures that are not zero, all the same',
      change: { set: { ...four, '/year': 2024 }, earlier: [{ set: four }] },
    },
    {
      name: 'every figure 0 in both years',
      change: {
        edition: '2019',
        set: {
          '/proactiveDisclosure/centralizedProcurement/projectCount': 0,
          '/proactiveDisclosure/centralizedProcurement/totalAmount': 0,
        },
        earlier: [{ edition: '2019', set: { '/year': 2019 } }],
      },
    },
  ],
  finds: [
    {
      name: "last year's tables",
      change: { set: { '/year': 2024 }, earlier: [{}] },
      finds: [
        {
          verdict: 'fail',
          zh: `各表不为零的 ${same.length} 个数,与 2023 年报告完全相同`,
          paths: same,
          operands: operandsOf(same),
        },
      ],
    },
  ],
});
