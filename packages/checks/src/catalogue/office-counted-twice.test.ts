import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { officeCountedTwice } from './office-counted-twice.ts';

const natural = '/applications/newReceived/naturalPerson';
const office = '示例市人民政府办公室';
const none = Object.fromEntries(listFigures('2021').map(({ pointer }) => [pointer, 0]));
const children = [{ name: '甲县' }, { name: office, set: { ...none, [natural]: 5 } }];

testCheck(officeCountedTwice, {
  passes: [
    { name: 'it adds up', change: { set: { [natural]: 3407 }, children } },
    { name: 'off by another figure', change: { set: { [natural]: 3408 }, children } },
  ],
  finds: [
    {
      name: 'counted twice',
      change: { set: { [natural]: 3412 }, children },
      finds: [
        {
          verdict: 'fail',
          zh: '1 格多出的数都等于示例市人民政府办公室本身的数,可能计了两次',
          paths: [natural],
          operands: { [natural]: 3412, [`${office} ${natural}`]: 5 },
          foldedUnder: 'children-sum-mismatch',
        },
      ],
    },
    {
      name: 'left out',
      change: { children },
      finds: [
        {
          verdict: 'fail',
          zh: '1 格少掉的数都等于示例市人民政府办公室本身的数,可能漏计',
          paths: [natural],
          operands: { [natural]: 3402, [`${office} ${natural}`]: 5 },
        },
      ],
    },
  ],
});
