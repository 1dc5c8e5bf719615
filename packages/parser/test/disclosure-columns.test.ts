// Columns of table 2 in another order, and not all of them. The report is made up.
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { disclosure } from './rich-report.ts';
import { richText, type TextRow, twoRows } from './rich-text.ts';

const columns = [
  ['issued', '本年制发件数'],
  ['repealed', '本年废止件数'],
  ['inForce', '现行有效件数'],
] as const;

describe.each([' | ', '\t', '\n', '  '])('parted by %j', (separator) => {
  test.each([[[1, 0, 2]], [[2, 0, 1]], [[0, 2]], [[2, 0]], [[0, 1]]])('%j', async (order) => {
    const pick = (row: readonly number[]): number[] => order.map((at) => row[at]!);
    const two: readonly TextRow[] = [
      twoRows[0]!,
      ['信息内容', ...order.map((at) => columns[at]![1])],
      ['规章', ...pick(disclosure.governmentRules!)],
      ['行政规范性文件', ...pick(disclosure.normativeDocuments!)],
      ...twoRows.slice(4),
    ];
    const page = richText({ two, row: (cells) => cells.join(separator) });
    const { report, cells } = await parseReport(new TextEncoder().encode(page));
    columns.forEach(([id], at) => {
      const printed = order.includes(at);
      expect(report?.proactiveDisclosure).toMatchObject({
        normativeDocuments: { [id]: printed ? disclosure.normativeDocuments![at]! : null },
      });
      if (!printed) expect(cells[`/proactiveDisclosure/normativeDocuments/${id}`]?.state).toBe('missing');
    });
  });
});

test('two columns of the form of 2019 exchanged', async () => {
  const lines = [
    '岚石县水务局2020年政府信息公开工作年度报告',
    '二、主动公开政府信息情况',
    '第二十条第(九)项',
    '信息内容 | 采购总金额 | 采购项目数量',
    '政府集中采购 | 350.5 | 12',
    '三、收到和处理政府信息公开申请情况',
  ];
  const { report } = await parseReport(new TextEncoder().encode(lines.join('\n')));
  expect(report?.proactiveDisclosure).toMatchObject({
    centralizedProcurement: { projectCount: 12, totalAmount: 350.5 },
  });
});
