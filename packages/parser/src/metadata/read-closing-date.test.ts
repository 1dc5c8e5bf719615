// Made-up names.
import { expect, test } from 'vitest';
import { parseReport } from '../parse-report.ts';

const report = (...closing: string[]): string =>
  [
    '青岚县示例局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '做好公开工作。',
    '五、存在的主要问题及改进情况',
    '人手少,已增配。',
    '六、其他需要报告的事项',
    '2023年12月1日,本机关印发收费办法。',
    ...closing,
  ].join('\n');
const read = async (...closing: string[]) => {
  const source = report(...closing);
  const { report: found, fields } = await parseReport(new TextEncoder().encode(source));
  const { offset = 0, length = 0 } = fields['/publication/documentDate']?.place ?? {};
  return [found?.publication.documentDate, source.slice(offset, offset + length)];
};

test.each([
  [['青岚县示例局', '2024年1月25日'], '2024-01-25', '2024年1月25日'],
  [['青岚县示例局(盖章)', '2023年12月20日'], '2023-12-20', '2023年12月20日'],
  [['青岚县示例局', '2023 年 12 月 20 日'], '2023-12-20', '2023 年 12 月 20 日'],
  [['青岚县示例局', '二〇二四年一月二十五日'], '2024-01-25', '二〇二四年一月二十五日'],
  [['青岚县示例局  2024年1月25日'], '2024-01-25', '2024年1月25日'],
  [['2024年1月25日', '青岚县示例局办公室'], '2024-01-25', '2024年1月25日'],
] as const)('%s is signed on %s', async (closing, date, printed) => {
  expect(await read(...closing)).toEqual([date, printed]);
});

test.each([
  [[]],
  [['2024年1月25日']],
  [['白石县示例局', '2024年1月25日']],
  [['青岚县示例局', '2024年2月30日']],
  [['青岚县示例局', '本报告于2024年1月25日公布。']],
  [['青岚县示例局', '2024年1月25日', '附表另行公布。']],
] as const)('%s gives no date of the document', async (closing) => {
  expect((await read(...closing))[0]).toBeUndefined();
});

test('a date behind its label goes before', async () => {
  const source = `成文日期:2024-01-20\n${report('青岚县示例局', '2024年1月25日')}`;
  const { report: found } = await parseReport(new TextEncoder().encode(source));
  expect(found?.publication.documentDate).toBe('2024-01-20');
});
