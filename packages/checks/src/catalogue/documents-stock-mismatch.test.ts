import { testCheck } from '../../test/test-check.ts';
import { documentsStockMismatch } from './documents-stock-mismatch.ts';

const row = '/proactiveDisclosure/normativeDocuments';
const inForce = `${row}/inForce`;
const repealed = `${row}/repealed`;
const issued = `${row}/issued`;

testCheck(documentsStockMismatch, {
  passes: [{ name: 'Suqian: 597 + 50 − 227 = 420 and 11 + 2 − 1 = 12', change: { base: 'suqian2024', earlier: [{}] } }],
  finds: [
    {
      name: 'one more in force',
      change: { base: 'suqian2024', set: { [inForce]: 421 }, earlier: [{}] },
      finds: [
        {
          verdict: 'fail',
          zh: '行政规范性文件:现行有效 421,但 2023 年的 597 加制发 50 减废止 227 与之不符,差 1',
          paths: [inForce, repealed, issued],
          operands: { [inForce]: 421, [repealed]: 227, [issued]: 50, [`2023 ${inForce}`]: 597 },
          delta: 1,
        },
      ],
    },
    {
      name: 'last year is on the form of 2019: nothing to compare',
      change: { set: { '/year': 2021 }, earlier: [{ edition: '2019' }] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '2020 年的报告用另一版表式,没有可比的项目,不能核对',
          paths: [],
          operands: {},
        },
      ],
    },
  ],
});
