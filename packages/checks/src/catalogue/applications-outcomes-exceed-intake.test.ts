import { testCheck } from '../../test/test-check.ts';
import { applicationsOutcomesExceedIntake } from './applications-outcomes-exceed-intake.ts';

const total = '/applications/totalProcessed/total';
const received = '/applications/newReceived/total';
const carriedIn = '/applications/carriedIn/total';
const carriedOut = '/applications/carriedOut/total';

testCheck(applicationsOutcomesExceedIntake, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'folded: the balance fails and says more', change: { set: { [total]: 9999 } } },
  ],
  finds: [
    {
      name: 'more processed than at hand, where the row that the balance needs is lost',
      change: { set: { [total]: 3608 }, remove: ['/applications/carriedOut'] },
      finds: [
        {
          verdict: 'fail',
          zh: '总计:办理总计 3608,新收与上年结转之和只有 3607,多出 1',
          en: 'Total: 3608 processed, but only 3607 received and carried in; 1 too many',
          paths: [total, received, carriedIn],
          operands: { [total]: 3608, [received]: 3511, [carriedIn]: 96 },
          actual: 3608,
          expected: '≤ 3607',
          delta: 1,
        },
      ],
    },
    {
      name: 'a carry-over that is negative and balances',
      change: { set: { [total]: 3608, [carriedOut]: -1 } },
      finds: [
        {
          verdict: 'fail',
          zh: '总计:办理总计 3608,新收与上年结转之和只有 3607,多出 1',
          paths: [total, received, carriedIn],
          operands: { [total]: 3608, [received]: 3511, [carriedIn]: 96 },
        },
      ],
    },
    {
      name: 'a blank that could explain it',
      change: { set: { [carriedIn]: null, [total]: 3512 }, remove: [carriedOut] },
      finds: [
        {
          verdict: 'unclear',
          zh: '总计:办理总计 3512,空白按 0 计时新收与上年结转之和为 3511;空白处若有数,可能相容',
          paths: [total, received, carriedIn],
          operands: { [total]: 3512, [received]: 3511, [carriedIn]: 'blank' },
          mode: 'blank-as-zero',
        },
      ],
    },
  ],
});
