import { testCheck } from '../../test/test-check.ts';
import { applicationsCarryOutExceedsIntake } from './applications-carry-out-exceeds-intake.ts';

const carriedOut = '/applications/carriedOut/commercialEnterprise';
const received = '/applications/newReceived/commercialEnterprise';
const carriedIn = '/applications/carriedIn/commercialEnterprise';
const processed = '/applications/totalProcessed/commercialEnterprise';
const operands = { [carriedOut]: 103, [received]: 99, [carriedIn]: 3 };

testCheck(applicationsCarryOutExceedsIntake, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'folded: the balance fails and says more', change: { set: { [carriedOut]: 500 } } },
  ],
  finds: [
    {
      name: 'more carried out than at hand, where the total processed is lost',
      change: { set: { [carriedOut]: 103 }, remove: [processed] },
      finds: [
        {
          verdict: 'fail',
          zh: '商业企业:结转下年 103,新收与上年结转之和只有 102,多出 1',
          en: 'Commercial enterprises: 103 carried out, but only 102 received and carried in; 1 too many',
          paths: [carriedOut, received, carriedIn],
          operands,
          actual: 103,
          expected: '≤ 102',
          delta: 1,
        },
      ],
    },
    {
      name: 'the figure itself is lost',
      change: { remove: [carriedOut] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '商业企业:四、结转下年度继续办理 · 商业企业(缺失)没有可用的数,不能核对',
          paths: [carriedOut],
          operands: { [carriedOut]: 'missing' },
        },
      ],
    },
  ],
});
