// Made-up pages.
import { expect, test } from 'vitest';
import { parseReport } from '../parse-report.ts';

const page = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<html><head><title>青岚县示例局</title></head><body><h1>青岚县示例局2023年政府信息公开工作年度报告</h1>${body}</body></html>`,
  );
const codes = async (body: string) => (await parseReport(page(body))).diagnostics.map(({ code }) => code);

test('pictures under the title of a report', async () => {
  expect(await codes('<p>发布时间:2024-01-10 来源:示例局</p><p><img src="1.jpg"></p><p><img src="2.jpg"></p>')).toEqual(
    ['not-a-report', 'page-of-pictures'],
  );
});

test.each([
  ['nothing under the title', '<p>发布时间:2024-01-10</p><div id="content"></div>'],
  ['a sign of the site', '<img src="/images/logo.png" width="300"><p>版权所有</p>'],
  ['a dot that counts visitors', '<img src="/count" width="1" height="1">'],
  [
    'pictures of what surrounds the page, behind its words',
    `<p>${'主办单位 网站地图 '.repeat(20)}</p><img src="/a/red.png">`,
  ],
  ['a picture that a comment or a script names', '<!-- <img src="1.jpg"> --><script>"<img src=2.jpg>"</script>'],
])('%s: no report on pictures', async (_, body) => {
  expect(await codes(body)).toEqual(['not-a-report']);
});

test('a page whose report was read may hold pictures', async () => {
  const body =
    '<img src="1.jpg"><h2>一、总体情况</h2><p>做好公开。</p><h2>五、存在的主要问题及改进情况</h2><p>人手少。</p><h2>六、其他需要报告的事项</h2><p>无。</p>';
  expect(await codes(body)).not.toContain('page-of-pictures');
});
