import { testCheck } from '../../test/test-check.ts';
import { procurementUnitUnclear } from './procurement-unit-unclear.ts';

const path = '/proactiveDisclosure/centralizedProcurement/totalAmount';
const unit = '/proactiveDisclosure/centralizedProcurement/amountUnit';

testCheck(procurementUnitUnclear, {
  passes: [
    { name: 'the unit is printed', change: { edition: '2019' } },
    {
      name: 'an amount that can be 10,000 yuan',
      change: { edition: '2019', set: { [unit]: 'unknown', [path]: 5210.37 } },
    },
    { name: 'exactly a billion', change: { edition: '2019', set: { [unit]: 'unknown', [path]: 100000 } } },
    { name: 'the 2021 edition, which has no such row', change: {}, verdict: null },
  ],
  finds: [
    {
      name: 'the published figure of Jiaojiang, printed without unit',
      change: { edition: '2019', set: { [unit]: 'unknown' } },
      finds: [
        {
          verdict: 'fail',
          zh: '采购总金额 889745 没有单位:以万元计合 88.97 亿元,或是以元填报',
          paths: [path],
          operands: { [path]: 889745 },
          actual: 889745,
        },
      ],
    },
    {
      name: 'no such cell',
      change: { edition: '2019', remove: [path] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '政府集中采购 · 采购总金额(缺失)没有可用的数,不能核对',
          paths: [path],
          operands: { [path]: 'missing' },
        },
      ],
    },
  ],
});
