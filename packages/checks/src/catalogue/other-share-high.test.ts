import { testCheck } from '../../test/test-check.ts';
import { otherShareHigh } from './other-share-high.ts';

const other = '/applications/otherMiscellaneous/total';
const notHeld = '/applications/unableNotHeld/total';
const processed = '/applications/totalProcessed/total';
const handled2019 = '/applications/otherHandling/total';

testCheck(otherShareHigh, {
  passes: [
    { name: 'published figures, 8.3 %', change: {} },
    {
      name: 'all nine are other: too few to speak of shares',
      change: { edition: '2019', set: { [handled2019]: 9, [processed]: 9 } },
    },
    {
      name: 'exactly 30 %',
      change: { edition: '2019', set: { [handled2019]: 3, [processed]: 10, '/applications/granted/total': 7 } },
    },
    // The sum of outcomes fails there, and this follows from it.
    { name: 'other above the total', change: { set: { [other]: 5000 } }, verdict: null },
  ],
  finds: [
    {
      name: 'what was not held is counted as other',
      change: { set: { [other]: 1338, [notHeld]: 0 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(六)3.其他 · 总计 1338 件,占办理总计 3486 件的 38.4%,超过 30%',
          paths: [other, processed],
          operands: { [other]: 1338, [processed]: 3486 },
          expected: '≤ 30%',
          actual: '38.4%',
        },
      ],
    },
    {
      name: 'the single row of the 2019 edition',
      change: { edition: '2019', set: { [handled2019]: 6, [processed]: 10, '/applications/granted/total': 4 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(六)其他处理 · 总计 6 件,占办理总计 10 件的 60%,超过 30%',
          paths: [handled2019, processed],
          operands: { [handled2019]: 6, [processed]: 10 },
        },
      ],
    },
  ],
});
