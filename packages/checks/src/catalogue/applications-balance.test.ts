import { operandsOf, sumPaths } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { applicationsBalance } from './applications-balance.ts';

const paths = sumPaths('applications-balance', 'naturalPerson');
const received = '/applications/newReceived/naturalPerson';
const carriedOut = '/applications/carriedOut/naturalPerson';
const research = '/applications/carriedOut/researchInstitution';

testCheck(applicationsBalance, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'an undecided edition, as both forms print this balance', change: { edition: null } },
    { name: 'a zero printed as a blank', change: { set: { [research]: null } }, mode: 'blank-as-zero' },
  ],
  finds: [
    {
      name: 'a carry-over that is one short',
      change: { set: { [carriedOut]: 117 } },
      finds: [
        {
          verdict: 'fail',
          zh: '自然人:新收 3402 + 上年结转 91 = 3493,办理总计 3375 + 结转下年 117 = 3492,差 1',
          en: 'Natural persons: received 3402 + carried in 91 = 3493, but processed 3375 + carried out 117 = 3492; difference 1',
          paths,
          operands: operandsOf(paths, { [carriedOut]: 117 }),
          actual: 3493,
          expected: 3492,
          delta: 1,
          mode: 'strict',
        },
      ],
    },
    {
      name: 'a carry-over left blank',
      change: { set: { [carriedOut]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '自然人:新收 3402 + 上年结转 91,办理总计 3375 + 结转下年 空白,空白按 0 计差 118;空白处若有数,等式可能成立',
          paths,
          operands: operandsOf(paths, { [carriedOut]: 'blank' }),
          delta: 118,
          mode: 'blank-as-zero',
        },
      ],
    },
    {
      name: 'a figure that was not found',
      change: { remove: [received] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '自然人:一、本年新收政府信息公开申请数量 · 自然人(缺失)没有可用的数,不能核对',
          paths: [received],
          operands: { [received]: 'missing' },
        },
      ],
    },
  ],
});
