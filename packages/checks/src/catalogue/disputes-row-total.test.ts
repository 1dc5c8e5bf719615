import { operandsOf, sumPaths } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { disputesRowTotal } from './disputes-row-total.ts';

const paths = sumPaths('disputes-row-total', 'reconsideration');
const pending = '/disputes/reconsideration/pending';
const direct = '/disputes/litigationDirect/total';

testCheck(disputesRowTotal, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'published figures of the 2019 edition', change: { edition: '2019' } },
    { name: 'an undecided edition', change: { edition: null } },
  ],
  finds: [
    {
      name: 'pending cases left out of the total',
      change: { set: { [pending]: 27 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政复议 · 总计:印 440,各项之和为 441,差 1',
          en: 'Administrative reconsideration · Total: printed 440, but its parts add up to 441; difference 1',
          paths,
          operands: operandsOf(paths, { [pending]: 27 }),
          actual: 440,
          expected: 441,
          delta: -1,
        },
      ],
    },
    {
      name: 'words in place of a figure',
      change: { set: { [direct]: '见附件' } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '未经复议直接起诉 · 总计:未经复议直接起诉 · 总计(文字)没有可用的数,不能核对',
          paths: [direct],
          operands: { [direct]: 'text' },
        },
      ],
    },
  ],
});
