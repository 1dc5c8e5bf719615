// Pages that are no report, and reports from before the form: made-up cases, several of each.
import { forms } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const parse = (text: string) => parseReport(new TextEncoder().encode(text));

describe('not a report: failed, with the reason', () => {
  test.each([
    [
      'a list page',
      '列表',
      '政府信息公开年报\n白石县水利局2023年政府信息公开工作年度报告 2024-01-12\n白石县水利局2022年政府信息公开工作年度报告 2023-01-12\n白石县水利局2021年政府信息公开工作年度报告 2022-01-12\n首页 上一页 下一页 尾页',
    ],
    [
      'a list page of many bodies',
      '列表',
      '<html><body><ul><li><a href=1>白石县水利局2023年政府信息公开工作年度报告</a></li><li><a href=2>白石县财政局2023年政府信息公开工作年度报告</a></li><li><a href=3>白石县教育局2023年政府信息公开工作年度报告</a></li></ul></body></html>',
    ],
    [
      'a letter of transmittal',
      '报送',
      '白石县水利局关于报送2023年政府信息公开工作年度报告的函\n县政府办公室:\n现将我局2023年政府信息公开工作年度报告报上,请审阅。\n附件:白石县水利局2023年政府信息公开工作年度报告\n白石县水利局\n2024年1月10日',
    ],
    [
      'a letter with its attachment’s name as a line',
      '报送',
      '关于报送政府信息公开工作年度报告的函\n县政府办公室:\n现将《白石县水利局2023年政府信息公开工作年度报告》报送贵办,请予以公开。\n白石县水利局\n2024年1月10日',
    ],
    [
      'a notice to send reports',
      '通知',
      '白石县人民政府办公室关于做好2023年政府信息公开工作年度报告编制发布工作的通知\n各乡镇人民政府,县直各部门:\n请于2024年1月31日前发布本单位2023年政府信息公开工作年度报告。',
    ],
    [
      'a news item',
      '新闻',
      '白石县召开2023年政府信息公开工作年度报告编制培训会\n1月12日上午,白石县召开2023年政府信息公开工作年度报告编制培训会,县直各部门参加。会议要求严格按照格式编制。',
    ],
    [
      'a news item on the report’s figures',
      '新闻',
      '白石县发布2023年政府信息公开工作年度报告\n本网讯 日前,白石县发布2023年政府信息公开工作年度报告,全年收到申请120件。',
    ],
    ['a notice that the report is still to come', '', '政府信息公开年度报告说明\n本局2022年成立,年度报告将另行公布。'],
    [
      'a page with only an attachment',
      '附件',
      '白石县水利局2023年政府信息公开工作年度报告\n发布时间:2024-01-12\n附件:白石县水利局2023年政府信息公开工作年度报告.pdf',
    ],
    ['another report', '', '白石县水利局2023年法治政府建设年度报告\n一、主要举措\n示例。\n二、存在的问题\n示例。'],
    ['the guide', '', '白石县水利局政府信息公开指南\n一、公开范围\n示例。\n二、依申请公开\n示例。'],
  ])('%s', async (_, reason, text) => {
    const { status, report, cells, diagnostics } = await parse(text);
    expect([status, report, cells]).toEqual(['failed', null, {}]);
    const found = diagnostics.find(({ code }) => code === 'not-a-report');
    expect(found?.message.zh).toContain(reason);
  });
});

const blankForm = (title: string): string => {
  const rows = forms['2021'].tables.flatMap((table) =>
    table.blocks.flatMap((block) =>
      block.rows.map(({ numbering = '', label }) => `${numbering}${label.zh} | | | | | | | |`),
    ),
  );
  const [one, two, three, four, five, six] = forms['2021'].sections.map(
    ({ ordinal, label }) => `${ordinal}、${label.zh}`,
  );
  return [
    title,
    one,
    two,
    ...rows.slice(0, 6),
    three,
    ...rows.slice(6, 31),
    four,
    '行政复议 | 行政诉讼',
    five,
    six,
  ].join('\n');
};

describe('a blank form', () => {
  test.each([
    ['政府信息公开工作年度报告'],
    ['____年政府信息公开工作年度报告'],
    ['××局20××年政府信息公开工作年度报告'],
    ['(机关名称)年政府信息公开工作年度报告'],
    ['2023年政府信息公开工作年度报告'],
    ['政府信息公开工作年度报告格式\n请各单位严格按照本格式编制,所列数据由各单位负责核实,不得遗漏,逾期未报的予以通报。'],
  ])('%s: failed, with the reason', async (title) => {
    const { status, report, diagnostics } = await parse(blankForm(title));
    expect([status, report]).toEqual(['failed', null]);
    expect(diagnostics[0]?.message.zh).toContain('空白表样');
  });

  test('the same with a body and a year is a report whose figures are gone: partial, nothing invented', async () => {
    const { report, cells } = await parse(blankForm('白石县水利局2023年政府信息公开工作年度报告'));
    expect([report?.agency.name, report?.year]).toEqual(['白石县水利局', 2023]);
    expect(Object.values(cells).filter(({ state }) => state === 'value' || state === 'zero')).toEqual([]);
  });
});

describe('reports from before the form', () => {
  const head =
    '白石县水利局2016年政府信息公开工作年度报告\n本报告中所列数据的统计期限自2016年1月1日起至2016年12月31日止。';
  const prose =
    '一、概述\n示例。\n二、主动公开政府信息情况\n全年主动公开政府信息834条。\n三、依申请公开政府信息情况\n收到政府信息公开申请3件,答复3件。';
  const table = (join: (label: string, unit: string, figure: string) => string): string =>
    [
      ['主动公开政府信息数', '条', '834'],
      ['其中:主动公开规范性文件数', '条', '5'],
      ['收到申请数', '件', '3'],
      ['1.当面申请数', '件', '1'],
      ['2.网络申请数', '件', '2'],
      ['行政复议数量', '件', '0'],
      ['政府信息公开专项经费', '万元', '2.5'],
    ]
      .map(([label, unit, figure]) => join(label!, unit!, figure!))
      .join('\n');

  test.each([
    ['rows of pipes', table((label, unit, figure) => `${label} | ${unit} | ${figure} |`)],
    ['a cell a line', table((label, unit, figure) => `${label}\n|\n${unit}\n|\n${figure}\n|`)],
    ['cells between blank lines', table((label, unit, figure) => `${label}\n\n${unit}\n\n${figure}\n`)],
    ['tabs', table((label, unit, figure) => `${label}\t${unit}\t${figure}`)],
    ['spaces', table((label, unit, figure) => `${label} ${unit} ${figure}`)],
    [
      'an HTML table',
      `<table>${table((label, unit, figure) => `<tr><td>${label}</td><td>${unit}</td><td>${figure}</td></tr>`)}</table>`,
    ],
  ])('their table of statistics is kept as extensions: %s', async (_, rows) => {
    const text = `${head}\n${prose}\n政府信息公开情况统计表\n指标名称 | 计量单位 | 统计数 |\n${rows}`;
    const source = rows.startsWith('<')
      ? `<html><body>${text
          .split('\n')
          .slice(0, -rows.split('\n').length - 1)
          .map((line) => `<p>${line}</p>`)
          .join('')}${rows}</body></html>`
      : text;
    const { report, status, diagnostics, cells } = await parse(source);
    expect([status, report?.edition, report?.year, report?.agency.name]).toEqual([
      'ok',
      'pre2019',
      2016,
      '白石县水利局',
    ]);
    expect(diagnostics).toEqual([]);
    expect(cells).toEqual({});
    expect([report?.proactiveDisclosure, report?.applications, report?.disputes]).toEqual([null, null, null]);
    const [caption, ...kept] = report!.extensions;
    expect([caption?.kind, caption?.label]).toEqual(['table', '政府信息公开情况统计表']);
    expect(kept.map(({ kind, label, cells: all }) => [kind, label, all.at(-1)?.value])).toEqual([
      ['row', '主动公开政府信息数', 834],
      ['row', '其中:主动公开规范性文件数', 5],
      ['row', '收到申请数', 3],
      ['row', '1.当面申请数', 1],
      ['row', '2.网络申请数', 2],
      ['row', '行政复议数量', 0],
      ['row', '政府信息公开专项经费', 2.5],
    ]);
    expect(report!.narrativeFigures.map(({ quantity, value }) => [quantity, value])).toEqual([
      ['proactiveTotal', 834],
      ['received', 3],
      ['answered', 3],
    ]);
  });

  test('prose alone is enough; its period is read and no section is missed', async () => {
    const { report, diagnostics } = await parse(`${head}\n${prose}`);
    expect([report?.edition, report?.period.to]).toEqual(['pre2019', '2016-12-31']);
    expect(diagnostics).toEqual([]);
  });

  test('without any known heading, the title and its prose are', async () => {
    const long = '我局认真开展工作,这里是一段示例文字,不是真实的报告。'.repeat(20);
    const { report } = await parse(`白石县水利局2012年政府信息公开工作年度报告\n${long}`);
    expect([report?.edition, report?.year]).toEqual(['pre2019', 2012]);
  });
});
