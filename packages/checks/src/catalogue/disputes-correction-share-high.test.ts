import { testCheck } from '../../test/test-check.ts';
import { disputesCorrectionShareHigh } from './disputes-correction-share-high.ts';

const at = (row: string, column: string): string => `/disputes/${row}/${column}`;
const paths = (row: string) => [at(row, 'corrected'), at(row, 'total'), at(row, 'pending')];

testCheck(disputesCorrectionShareHigh, {
  passes: [
    { name: 'published figures', change: {} },
    {
      name: 'all four decided were corrected: too few',
      change: {
        edition: '2019',
        set: { [at('reconsideration', 'corrected')]: 4, [at('reconsideration', 'total')]: 4 },
      },
    },
    {
      name: 'exactly half',
      change: {
        edition: '2019',
        set: {
          [at('reconsideration', 'upheld')]: 3,
          [at('reconsideration', 'corrected')]: 3,
          [at('reconsideration', 'total')]: 6,
        },
      },
    },
  ],
  finds: [
    {
      name: 'upheld and corrected in each other’s place',
      change: { set: { [at('reconsideration', 'upheld')]: 17, [at('reconsideration', 'corrected')]: 309 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政复议 · 总计:已审结 414 件,其中结果纠正 309 件,占 74.6%,超过 50%',
          paths: paths('reconsideration'),
          operands: {
            [at('reconsideration', 'corrected')]: 309,
            [at('reconsideration', 'total')]: 440,
            [at('reconsideration', 'pending')]: 26,
          },
          expected: '≤ 50%',
          actual: '74.6%',
        },
      ],
    },
  ],
});
