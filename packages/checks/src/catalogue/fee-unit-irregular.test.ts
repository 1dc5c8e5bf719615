import { testCheck } from '../../test/test-check.ts';
import { feeUnitIrregular } from './fee-unit-irregular.ts';

const amount = '/proactiveDisclosure/administrativeFees/amountWanYuan';

testCheck(feeUnitIrregular, {
  passes: [
    { name: 'nothing noted', change: {} },
    {
      name: 'the unit stands in the cell',
      change: { set: { [amount]: '59237万元' }, notices: [{ code: 'fee-unit-unusual', params: { unit: 'none' } }] },
    },
    { name: 'the 2019 edition: says nothing', change: { edition: '2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'yuan',
      change: { notices: [{ code: 'fee-unit-unusual', params: { unit: 'yuan' } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '收费金额一栏印的单位是元,格式为万元(所印的数:59237.2449)',
          paths: [amount],
          operands: { [amount]: 59237.2449 },
        },
      ],
    },
    {
      name: 'no unit, no figure',
      change: { set: { [amount]: null }, notices: [{ code: 'fee-unit-unusual', params: { unit: 'none' } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '收费金额一栏没有印单位,格式为「单位:万元」(所印的数:—)',
          paths: [amount],
          operands: { [amount]: 'blank' },
        },
      ],
    },
    {
      name: 'no such row',
      change: { remove: [amount] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有读到收费一行,不能核对',
          paths: [amount],
          operands: { [amount]: 'missing' },
        },
      ],
    },
  ],
});
