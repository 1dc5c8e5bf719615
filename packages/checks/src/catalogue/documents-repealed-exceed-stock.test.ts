import { testCheck } from '../../test/test-check.ts';
import { documentsRepealedExceedStock } from './documents-repealed-exceed-stock.ts';

const row = '/proactiveDisclosure/normativeDocuments';
const repealed = `${row}/repealed`;
const issued = `${row}/issued`;

testCheck(documentsRepealedExceedStock, {
  passes: [
    { name: '227 repealed of 597 + 50', change: { base: 'suqian2024', earlier: [{}] } },
    { name: 'all of them', change: { base: 'suqian2024', set: { [repealed]: 647 }, earlier: [{}] } },
  ],
  finds: [
    {
      name: 'one more than there were',
      change: { base: 'suqian2024', set: { [repealed]: 648 }, earlier: [{}] },
      finds: [
        {
          verdict: 'fail',
          zh: '行政规范性文件:废止 648,2023 年现行有效 597 与制发 50 之和只有 647,多出 1',
          paths: [repealed, issued],
          operands: { [repealed]: 648, [issued]: 50, [`2023 ${row}/inForce`]: 597 },
          expected: '≤ 647',
          foldedUnder: 'documents-stock-mismatch',
        },
      ],
    },
  ],
});
