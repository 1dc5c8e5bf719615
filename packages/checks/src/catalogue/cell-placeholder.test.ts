import { testCheck } from '../../test/test-check.ts';
import { cellPlaceholder } from './cell-placeholder.ts';

const upheld = '/disputes/litigationDirect/upheld';
const corrected = '/disputes/litigationDirect/corrected';
const pending = '/disputes/litigationDirect/pending';

testCheck(cellPlaceholder, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'a blank is no mark', change: { set: { [upheld]: null } } },
  ],
  finds: [
    {
      name: 'a dash, a slash and 无',
      change: { set: { [upheld]: '—', [corrected]: '/', [pending]: '无' } },
      finds: [
        {
          verdict: 'fail',
          zh: '「政府信息公开行政复议、行政诉讼情况」表 15 格中有 3 格以「/」「-」「无」等代替数字:未经复议直接起诉 · 结果维持、未经复议直接起诉 · 结果纠正、未经复议直接起诉 · 尚未审结',
          paths: [upheld, corrected, pending],
          operands: { [upheld]: 'dash', [corrected]: 'slash', [pending]: 'none' },
        },
      ],
    },
  ],
});
