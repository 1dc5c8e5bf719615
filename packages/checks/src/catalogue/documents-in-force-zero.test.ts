import { testCheck } from '../../test/test-check.ts';
import { documentsInForceZero } from './documents-in-force-zero.ts';

const issued = '/proactiveDisclosure/normativeDocuments/issued';
const repealed = '/proactiveDisclosure/normativeDocuments/repealed';
const inForce = '/proactiveDisclosure/normativeDocuments/inForce';
const paths = [issued, repealed, inForce];

testCheck(documentsInForceZero, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'as many repealed as issued', change: { set: { [issued]: 2, [repealed]: 2, [inForce]: 0 } } },
    { name: 'in force left blank, which is no 0', change: { set: { [issued]: 2, [repealed]: 0, [inForce]: null } } },
    { name: 'the 2019 edition', change: { edition: '2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'issued, none repealed, none in force',
      change: { set: { [issued]: 2, [repealed]: 0, [inForce]: 0 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政规范性文件:本年制发 2,废止 0,现行有效却为 0',
          paths,
          operands: { [issued]: 2, [repealed]: 0, [inForce]: 0 },
          expected: '> 0',
          actual: 0,
        },
      ],
    },
    {
      name: 'the stock of last year does not fit either: one fault, counted once',
      change: { base: 'suqian2024', set: { [inForce]: 0, [repealed]: 0 }, earlier: [{}] },
      finds: [
        {
          verdict: 'fail',
          zh: '行政规范性文件:本年制发 50,废止 0,现行有效却为 0',
          paths,
          operands: { [issued]: 50, [repealed]: 0, [inForce]: 0 },
          foldedUnder: 'documents-stock-mismatch',
        },
      ],
    },
    {
      name: 'issued, repealed left blank, none in force',
      change: { set: { [issued]: 2, [repealed]: null, [inForce]: 0 } },
      finds: [
        {
          verdict: 'unclear',
          zh: '行政规范性文件:本年制发 2,现行有效 0,废止留空;空白处若有数,可能相容',
          paths,
          operands: { [issued]: 2, [repealed]: 'blank', [inForce]: 0 },
        },
      ],
    },
  ],
});
