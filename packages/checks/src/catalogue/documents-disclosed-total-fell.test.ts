import { testCheck } from '../../test/test-check.ts';
import { documentsDisclosedTotalFell } from './documents-disclosed-total-fell.ts';

const total = '/proactiveDisclosure/normativeDocuments/totalDisclosed';
const change = (now: number, before: number) => ({
  edition: '2019' as const,
  set: { [total]: now },
  earlier: [{ edition: '2019' as const, set: { '/year': 2019, [total]: before } }],
});

testCheck(documentsDisclosedTotalFell, {
  passes: [{ name: 'as many as last year', change: change(7, 7) }],
  finds: [
    {
      name: 'one fewer',
      change: change(6, 7),
      finds: [
        {
          verdict: 'fail',
          zh: '规范性文件:对外公开总数量 6,少于 2019 年的 7,少 1',
          paths: [total],
          operands: { [total]: 6, [`2019 ${total}`]: 7 },
        },
      ],
    },
  ],
});
