import { testCheck } from '../../test/test-check.ts';
import { litigationWithoutReconsideration } from './litigation-without-reconsideration.ts';

const after = '/disputes/litigationAfterReconsideration/total';
const reconsideration = '/disputes/reconsideration/total';
const paths = [after, reconsideration];
const lastYear = (set: Record<string, unknown> = {}) => ({ edition: '2019' as const, set: { '/year': 2019, ...set } });

testCheck(litigationWithoutReconsideration, {
  passes: [
    { name: 'reconsiderations this year', change: {} },
    { name: 'neither', change: { edition: '2019' } },
    {
      name: 'reconsiderations last year',
      change: { edition: '2019', set: { [after]: 1 }, earlier: [lastYear({ [reconsideration]: 1 })] },
    },
  ],
  finds: [
    {
      name: 'none this year or last',
      change: { edition: '2019', set: { [after]: 1 }, earlier: [lastYear()] },
      finds: [
        {
          verdict: 'fail',
          zh: '复议后起诉 1 件,而本年与上年都没有行政复议',
          paths,
          operands: { [after]: 1, [reconsideration]: 0, [`2019 ${reconsideration}`]: 0 },
        },
      ],
    },
    {
      name: 'the total of reconsiderations not found',
      change: { edition: '2019', set: { [after]: 1 }, remove: [reconsideration], earlier: [lastYear()] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '行政复议 · 总计(缺失)没有可用的数,不能核对',
          paths: [reconsideration],
          operands: { [reconsideration]: 'missing' },
        },
      ],
    },
  ],
});
