import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { tableMissing } from './table-missing.ts';

const disputes = listFigures('2021').filter(({ table }) => table.id === 'disputes');
const unreadable = Object.fromEntries(disputes.map(({ pointer }) => [pointer, 'unreadable' as const]));
const unplaced = Object.fromEntries(disputes.map(({ pointer }) => [pointer, 'ambiguous' as const]));

testCheck(tableMissing, {
  passes: [
    { name: 'all three tables', change: {} },
    { name: 'a table with a single row left', change: { remove: ['/disputes/reconsideration'] } },
    {
      name: 'a table of which one figure is certain',
      change: { states: Object.fromEntries(Object.entries(unplaced).slice(1)) },
    },
  ],
  finds: [
    {
      name: 'a table that was not found',
      change: { remove: ['/applications'] },
      finds: [
        {
          verdict: 'fail',
          zh: '没有找到「收到和处理政府信息公开申请情况」表',
          en: 'The table "Applications received and processed" was not found',
          paths: ['/applications'],
          operands: {},
        },
      ],
    },
    {
      name: 'a table that nobody can read',
      change: { states: unreadable },
      finds: [
        {
          verdict: 'fail',
          zh: '「政府信息公开行政复议、行政诉讼情况」表在,但没有一格可以辨认',
          paths: ['/disputes'],
          operands: {},
        },
      ],
    },
    {
      name: 'a table whose figures are in no certain column',
      change: { states: unplaced },
      finds: [
        {
          verdict: 'unclear',
          zh: '「政府信息公开行政复议、行政诉讼情况」表在,但没有一格能确定是哪一列的数,不能断定是否缺列',
          en: 'The table "Administrative reconsideration and litigation" is there, but of none of its figures is the column certain; columns may be missing',
          paths: ['/disputes'],
          operands: {},
        },
      ],
    },
  ],
});
