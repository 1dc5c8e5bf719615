import { testCheck } from '../../test/test-check.ts';
import { itemsRemainingNegative } from './items-remaining-negative.ts';

const last = '/proactiveDisclosure/administrativePenalty/itemsLastYear';
const change = '/proactiveDisclosure/administrativePenalty/itemsChange';

testCheck(itemsRemainingNegative, {
  passes: [
    { name: 'published figures', change: { edition: '2019' } },
    { name: 'all items dropped', change: { edition: '2019', set: { [last]: 8, [change]: -8 } } },
    { name: 'the 2021 edition, which has no such columns', change: {}, verdict: null },
  ],
  finds: [
    {
      name: 'more items dropped than there were',
      change: { edition: '2019', set: { [last]: 7, [change]: -8 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政处罚:上一年 7 项,本年增/减 -8,合为 -1,小于 0',
          en: 'Administrative penalties: 7 items last year, change -8, makes -1, below 0',
          paths: [last, change],
          operands: { [last]: 7, [change]: -8 },
          expected: '≥ 0',
          actual: -1,
          delta: -1,
        },
      ],
    },
    {
      name: 'a blank that could hold the items of last year',
      change: { edition: '2019', set: { [last]: null, [change]: -8 } },
      finds: [
        {
          verdict: 'unclear',
          zh: '行政处罚:上一年空白,本年增/减 -8;空白处若有数,可能相容',
          paths: [last, change],
          operands: { [last]: 'blank', [change]: -8 },
        },
      ],
    },
  ],
});
