import { testCheck } from '../../test/test-check.ts';
import { childrenDisputesDiffer } from './children-disputes-differ.ts';

const upheld = '/disputes/reconsideration/upheld';

testCheck(childrenDisputesDiffer, {
  passes: [{ name: 'the same', change: { children: [{ name: '甲县' }] } }],
  finds: [
    {
      name: 'a case against the government itself',
      change: { children: [{ name: '甲县', set: { [upheld]: 308 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '1 格与 1 个下级机关之和不符:行政复议 · 结果维持',
          paths: [upheld],
          operands: { [upheld]: 309 },
          delta: 1,
        },
      ],
    },
  ],
});
