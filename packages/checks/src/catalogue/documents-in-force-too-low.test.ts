import { testCheck } from '../../test/test-check.ts';
import { documentsInForceTooLow } from './documents-in-force-too-low.ts';

const issued = '/proactiveDisclosure/normativeDocuments/issued';
const repealed = '/proactiveDisclosure/normativeDocuments/repealed';
const inForce = '/proactiveDisclosure/normativeDocuments/inForce';
const paths = [issued, repealed, inForce];

testCheck(documentsInForceTooLow, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'all that is in force was issued this year', change: { set: { [inForce]: 109, [repealed]: 0 } } },
    { name: 'the 2019 edition, which has no such columns', change: { edition: '2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'fewer in force than issued, and none repealed',
      change: { set: { [inForce]: 100, [repealed]: 0 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政规范性文件:本年制发 109,而现行有效 100 加本年废止 0 只有 100,少 9',
          en: 'Administrative normative documents: 109 issued, but 100 in force + 0 repealed is only 100; 9 too few',
          paths,
          operands: { [issued]: 109, [repealed]: 0, [inForce]: 100 },
          expected: '≤ 100',
          actual: 109,
          delta: 9,
        },
      ],
    },
    {
      name: 'the number in force left blank',
      change: { set: { [inForce]: null, [repealed]: 0 } },
      finds: [
        {
          verdict: 'unclear',
          zh: '行政规范性文件:本年制发 109,现行有效 空白,本年废止 0;空白处若有数,可能相容',
          paths,
          operands: { [issued]: 109, [repealed]: 0, [inForce]: 'blank' },
        },
      ],
    },
  ],
});
