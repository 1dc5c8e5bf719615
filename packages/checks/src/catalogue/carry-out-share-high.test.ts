import { testCheck } from '../../test/test-check.ts';
import { carryOutShareHigh } from './carry-out-share-high.ts';

const carriedOut = '/applications/carriedOut/total';
const received = '/applications/newReceived/total';
const carriedIn = '/applications/carriedIn/total';
const processed = '/applications/totalProcessed/total';
const paths = [carriedOut, received, carriedIn];

testCheck(carryOutShareHigh, {
  passes: [
    { name: 'published figures, 3.4 %', change: {} },
    {
      name: 'the one application of the year is still open',
      change: { edition: '2019', set: { [received]: 1, [carriedOut]: 1 } },
    },
    { name: 'exactly 40 %', change: { edition: '2019', set: { [received]: 10, [processed]: 6, [carriedOut]: 4 } } },
  ],
  finds: [
    {
      name: 'nearly half still open',
      change: { set: { [processed]: 2007, [carriedOut]: 1600 } },
      finds: [
        {
          verdict: 'fail',
          zh: '结转下年 1600 件,占新收与上年结转 3607 件的 44.4%,超过 40%',
          paths,
          operands: { [carriedOut]: 1600, [received]: 3511, [carriedIn]: 96 },
          expected: '≤ 40%',
          actual: '44.4%',
        },
      ],
    },
    {
      name: 'half still open, with a blank carry-in',
      change: { edition: '2019', set: { [received]: 10, [carriedIn]: null, [processed]: 5, [carriedOut]: 5 } },
      finds: [
        {
          verdict: 'unclear',
          zh: '结转下年 5 件,空白按 0 计占 50%;新收或上年结转有空白,比重不定',
          paths,
          operands: { [carriedOut]: 5, [received]: 10, [carriedIn]: 'blank' },
        },
      ],
    },
  ],
});
