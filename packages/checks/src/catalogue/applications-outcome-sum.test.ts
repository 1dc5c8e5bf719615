import { operandsOf, sumPaths } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { applicationsOutcomeSum } from './applications-outcome-sum.ts';

const paths = sumPaths('applications-outcome-sum', 'naturalPerson');
const total = '/applications/totalProcessed/naturalPerson';
const secret = '/applications/deniedStateSecret/naturalPerson';
const paths2019 = sumPaths('applications-outcome-sum', 'total', '2019');
const other2019 = '/applications/otherHandling/total';

testCheck(applicationsOutcomeSum, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'a zero printed as a blank', change: { set: { [secret]: null } }, mode: 'blank-as-zero' },
  ],
  finds: [
    {
      name: 'an outcome counted twice',
      change: { set: { [secret]: 2 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(七)总计 · 自然人:印 3375,各项之和为 3377,差 2',
          en: 'Total processed · Natural persons: printed 3375, but its parts add up to 3377; difference 2',
          paths,
          operands: operandsOf(paths, { [secret]: 2 }),
          actual: 3375,
          expected: 3377,
          delta: -2,
          mode: 'strict',
        },
      ],
    },
    {
      name: 'a total that was not printed',
      change: { set: { [total]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '(七)总计 · 自然人:空白,空白按 0 计时各项之和为 3375,差 3375;空白处若有数,等式可能成立',
          paths,
          operands: operandsOf(paths, { [total]: 'blank' }),
          actual: null,
        },
      ],
    },
    {
      name: 'the single row (六) of the 2019 edition takes part',
      change: { edition: '2019', set: { [other2019]: 3 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(七)总计 · 总计:印 0,各项之和为 3,差 3',
          paths: paths2019,
          operands: operandsOf(paths2019, { [other2019]: 3 }, '2019'),
          delta: -3,
        },
      ],
    },
    {
      name: 'an undecided edition, as the outcomes differ between editions',
      change: { edition: null },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '报告的表式版本不能确定,本规则不能核对',
          paths: [],
          operands: {},
        },
      ],
    },
  ],
});
