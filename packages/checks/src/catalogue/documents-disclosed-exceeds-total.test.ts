import { testCheck } from '../../test/test-check.ts';
import { documentsDisclosedExceedsTotal } from './documents-disclosed-exceeds-total.ts';

const newly = '/proactiveDisclosure/normativeDocuments/newlyDisclosed';
const total = '/proactiveDisclosure/normativeDocuments/totalDisclosed';

testCheck(documentsDisclosedExceedsTotal, {
  passes: [
    { name: 'published figures', change: { edition: '2019' } },
    { name: 'as many newly disclosed as in total', change: { edition: '2019', set: { [newly]: 4, [total]: 4 } } },
    { name: 'the 2021 edition, which has no such columns', change: {}, verdict: null },
  ],
  finds: [
    {
      name: 'more newly disclosed than in total',
      change: { edition: '2019', set: { [newly]: 5, [total]: 4 } },
      finds: [
        {
          verdict: 'fail',
          zh: '规范性文件:本年新公开 5,对外公开总数只有 4,多出 1',
          en: 'Normative documents: 5 newly disclosed, but only 4 in total; 1 too many',
          paths: [newly, total],
          operands: { [newly]: 5, [total]: 4 },
          expected: '≤ 4',
          actual: 5,
          delta: 1,
        },
      ],
    },
    {
      name: 'a total left blank',
      change: { edition: '2019', set: { [newly]: 5, [total]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '规范性文件:本年新公开 5,对外公开总数空白;空白处若有数,可能相容',
          paths: [newly, total],
          operands: { [newly]: 5, [total]: 'blank' },
          expected: null,
          delta: null,
        },
      ],
    },
  ],
});
