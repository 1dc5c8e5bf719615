// A report with a real source: read by the real parser, judged by the real rules. Its body, its people and their numbers
// are made up.
import { maskPersonalData, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import { clean } from '../../../packages/parser/test/sample.ts';
import { htmlOf } from '../../../packages/parser/test/sample-files.ts';

const prose = '申请人王小明先生(身份证号110101199003078515)致谢,留下号码13912345678。<script>alert(1)</script>';

/** The page; `total` is what stands in the total of new applications (9 is right). */
export const sourcePage = (total: number): string =>
  htmlOf(
    clean({ rows: { newReceived: [8, 1, 0, '', 0, 0, total] } })
      .replaceAll('青岚县示例局', '卓城县示例局')
      .replace('编写的示例文字,不是真实报告。', prose),
  ).replaceAll('</td><td>', '</td><!--13912345678--><td>');

/** What a store takes in. */
export const readSourcePage = async (total: number) => {
  const bytes = new TextEncoder().encode(sourcePage(total));
  const parsed = await parseReport(bytes, { path: 'zhuocheng.html' });
  return { ...maskPersonalData(parsed), bytes, findings: runChecks(parsed), parserVersion, checksVersion: '0' };
};
