import { listFigures } from '@nianbao/schema';
import { htmlLayouts } from '../layouts/html-layouts.ts';
import { textLayouts } from '../layouts/text-layouts.ts';
import { buildPage } from '../page/build-page.ts';
import { mapCells, type Page } from '../page/page.ts';
import { createRandom } from '../random.ts';
import { drawTruth } from '../truth/draw-truth.ts';
import type { Printed } from '../truth/printed.ts';
import type { BenchCase } from './bench-case.ts';

const absent = new Map(listFigures('2021').map(({ pointer }): [string, Printed] => [pointer, { kind: 'absent' }]));

const list = Array.from(
  { length: 12 },
  (_, index) => `青岚市统计局${2012 + index}年政府信息公开工作年度报告 ${2013 + index}-01-2${index % 10}`,
).join('\n');

const news =
  '青岚市召开政务公开工作会议\n来源:示例报 2024-03-02\n会议指出,2023年全市收到政府信息公开申请120件,办结118件,行政复议3件。\n会议要求,做好政府信息公开工作年度报告编制发布,完善总体情况、主动公开、依申请公开等内容。';

const letter =
  '关于报送2023年政府信息公开工作年度报告的函\n市政府办公室:\n现将我局2023年政府信息公开工作年度报告报上,请审阅。\n附件:青岚市统计局2023年政府信息公开工作年度报告.pdf\n青岚市统计局\n2024年1月15日';

const attachment =
  '<html><head><title>青岚市统计局2023年政府信息公开工作年度报告</title></head><body><h1>青岚市统计局2023年政府信息公开工作年度报告</h1><p>发布日期:2024-01-20</p><p><a href="P0202401.pdf">青岚市统计局2023年政府信息公开工作年度报告.pdf</a></p><table><tr><td>索引号</td><td>014785612/2024-00012</td></tr></table></body></html>';

const notice =
  '关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n各县区政府:\n一、报告内容包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分。\n二、请于2024年1月31日前发布,2月10日前报送,联系电话0599-7654321。';

const blankForm = (page: Page): Page => mapCells(page, (cell) => (cell.figures ? { ...cell, text: '' } : cell));

const none = (name: string, text: string, status: NonNullable<BenchCase['status']>): BenchCase => ({
  name,
  format: 'no report',
  damage: 'no report',
  bytes: new TextEncoder().encode(text),
  metadata: new Map(),
  printed: absent,
  knowledge: new Map(),
  status,
});

/** Pages that are no report: failed or partial, and not one figure (quirks.md). */
export const listNoReportCases = (): readonly BenchCase[] => {
  const page = buildPage(drawTruth('2021', 'middle', createRandom('blank form')));
  const onlyProse: Page = { items: page.items.filter((item) => item.kind === 'paragraph') };
  return [
    none('list of reports', list, ['failed']),
    none(
      'list of reports, HTML',
      `<html><body><ul>${list.replace(/.+/g, '<li><a href="a.html">$&</a></li>')}</ul></body></html>`,
      ['failed'],
    ),
    none('news item', news, ['failed']),
    none('letter of transmittal', letter, ['failed', 'partial']),
    none('page with only an attachment', attachment, ['failed', 'partial']),
    none('notice', notice, ['failed', 'partial']),
    none('report whose tables are pictures', textLayouts[0]!.write(onlyProse), ['partial']),
    ...[textLayouts[0]!, textLayouts[2]!, textLayouts[6]!, ...htmlLayouts].map((layout) =>
      none(`blank form, ${layout.format} ${layout.name}`, layout.write(blankForm(page)), ['failed', 'partial', 'ok']),
    ),
  ];
};
