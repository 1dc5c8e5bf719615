import { testCheck } from '../../test/test-check.ts';
import { feeAmountImplausible } from './fee-amount-implausible.ts';

const path = '/proactiveDisclosure/administrativeFees/amountWanYuan';
const body = (level: string, kind: string) => ({ '/agency/level': level, '/agency/kind': kind });

testCheck(feeAmountImplausible, {
  passes: [
    { name: 'a city, published figure', change: { set: body('prefecture', 'government') } },
    { name: 'a town with 1000', change: { set: { ...body('township', 'township'), [path]: 1000 } } },
    { name: 'a small amount, level unknown', change: { set: { [path]: 0.5 } } },
    { name: 'a blank', change: { set: { [path]: null } } },
    {
      name: 'a thousandfold of very little',
      change: { set: { [path]: 999 }, earlier: [{ set: { '/year': 2022, [path]: 0.5 } }] },
    },
    {
      name: 'much more than last year, not a thousandfold',
      change: { set: { [path]: 59237 }, earlier: [{ set: { '/year': 2022, [path]: 60 } }] },
    },
    { name: 'the 2019 edition, which asks for no amount', change: { edition: '2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'a town with 23.5 million',
      change: { set: { ...body('township', 'township'), [path]: 2350 } },
      finds: [
        {
          verdict: 'fail',
          zh: '收费金额 2350 万元,超过同级机关可能的数额(1000 万元);若是 2350 元,应填 0.235 万元',
          paths: [path],
          operands: { [path]: 2350 },
          expected: '≤ 1000',
          actual: 2350,
        },
      ],
    },
    {
      name: 'a bureau of a county with yuan',
      change: { set: { ...body('county', 'department'), [path]: 3120000 } },
      finds: [
        {
          verdict: 'fail',
          zh: '收费金额 3120000 万元,超过同级机关可能的数额(100000 万元);若是 3120000 元,应填 312 万元',
          paths: [path],
          operands: { [path]: 3120000 },
        },
      ],
    },
    {
      name: 'a thousandfold of last year',
      change: { set: { [path]: 35000 }, earlier: [{ set: { '/year': 2022, [path]: 3.5 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '收费金额 35000 万元,是上年 3.5 万元的 10000 倍;若是 35000 元,应填 3.5 万元',
          paths: [path],
          operands: { [path]: 35000, [`2022 ${path}`]: 3.5 },
          actual: 35000,
        },
      ],
    },
    {
      name: 'an unknown level',
      change: { set: { '/agency': { name: '某局' } } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '收费金额 59237.2449 万元,但机关的层级不明,不能核对',
          paths: [path],
          operands: { [path]: 59237.2449 },
        },
      ],
    },
  ],
});
