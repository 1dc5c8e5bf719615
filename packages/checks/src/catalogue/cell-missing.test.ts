import { testCheck } from '../../test/test-check.ts';
import { cellMissing } from './cell-missing.ts';

const first = '/applications/granted/otherOrganization';
const second = '/applications/granted/total';

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
  ],
});
