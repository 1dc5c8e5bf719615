// Lines of quirks.md on titles as made-up cases (invented names), several wordings each.
import { describe, expect, test } from 'vitest';
import { codes, overview, parse, parsed } from './read-text.ts';

describe('title', () => {
  test.each([
    ['白石县水利局2023年政府信息公开工作年度报告'],
    ['白石县水利局2023年度政府信息公开工作年度报告'],
    ['白石县水利局2023年政府信息公开年度报告'],
    ['白石县水利局2023年政府信息公开工作年报'],
    ['白石县水利局2023年政府信息公开年报'],
    ['白石县水利局2023年度政府信息公开工作报告'],
    ['白石县水利局2023年政务公开工作年度报告'],
    ['白石县水利局2023年信息公开工作年度报告'],
    ['白石县水利局2023年政府政府信息公开工作年度报告'],
    ['白石县水利局 2023 年 政府信息公开 工作 年度报告'],
    ['白石县水利局２０２３年政府信息公开工作年度报告'],
    ['白石县水利局二〇二三年政府信息公开工作年度报告'],
    ['白石县水利局2023年度政府信息公开工作年度报告(文字版)'],
    ['白石县水利局2023年政府信息公开工作年度报告（图文版）'],
    ['白石县水利局2023年政府信息公开工作年度报告.docx'],
    ['白石县水利局2023年政府信息公开工作年度报告.pdf'],
    ['白石县水利局关于2023年政府信息公开工作的年度报告'],
    ['白石县水利局关于2023年度政府信息公开工作情况的报告'],
    ['关于白石县水利局2023年政府信息公开工作年度报告'],
    ['2023年白石县水利局政府信息公开工作年度报告'],
    ['2023年度白石县水利局关于政府信息公开工作的年度报告'],
    ['白石县水利局政府信息公开工作2023年度报告'],
    ['白石县水利局政府信息公开2023年年度报告'],
    ['白石县水利局政府信息公开工作年度报告(2023年度)'],
    ['白石县水利局政府信息公开工作年度报告（2023年）'],
    ['2023年政府信息公开工作年度报告（白石县水利局）'],
    ['白石县水利局：2023年政府信息公开工作年度报告'],
    ['【年报】白石县水利局2023年政府信息公开工作年度报告'],
    ['# 白石县水利局2023年政府信息公开工作年度报告'],
    ['**白石县水利局2023年政府信息公开工作年度报告**'],
    ['《白石县水利局2023年政府信息公开工作年度报告》'],
    ['白石县水利局2023年\n政府信息公开工作年度报告'],
    ['白石县水利局\n2023年政府信息公开工作年度报告'],
    ['白石县水利局\n2023年\n政府信息公开工作\n年度报告'],
    ['白石县水利局2023年政府信\n息公开工作年度报告'],
    ['白石县水利局2023\n年政府信息公开工作年度报告'],
    ['白石县\n水利局2023年政府信息公开工作年度报告'],
    ['标题：白石县水利局2023年政府信息公开工作年度报告'],
    ['转载:白石县水利局2023年政府信息公开工作年度报告'],
    ['附件1：白石县水利局2023年政府信息公开工作年度报告'],
    ['白石县水利局2023年政府信息公开工作年度报告 - 白石县人民政府'],
    ['白石县人民政府 白石县水利局2023年政府信息公开工作年度报告'],
    ['白石县水利局2023年政府信息公开工作年度报告(公开稿)(1)'],
    ['2023年白石县水利局年度政府信息公开工作报告'],
    ['白石县水利局政府信息公开年度报告\n（2023年度）'],
    ['2023年度\n白石县水利局政府信息公开年度报告'],
    ['关于2023年度政府信息公开工作的年度报告\n白石县水利局'],
    ['政府信息公开工作年度报告\n2023年\n白石县水利局'],
    ['白石\n县水利局2023年政府信息公开工作年度报告'],
    ['首页 > 政务公开 > 年报 > 白石县水利局2023年政府信息公开工作年度报告'],
  ])('%s', async (title) => {
    const report = await parsed(`${title}\n${overview}`);
    expect([report.agency.name, report.year]).toEqual(['白石县水利局', 2023]);
    expect(report.title).toContain('年');
  });

  test('the word 政府 that name and subject share belongs to both', async () => {
    const report = await parsed(`2023年白石县人民政府信息公开工作年度报告\n${overview}`);
    expect(report.agency.name).toBe('白石县人民政府');
  });

  test.each([
    ['湖南镇2023年政府信息公开工作年度报告', '湖南镇'],
    ['海南州水利局2023年政府信息公开工作年度报告', '海南州水利局'],
    ['北票市长皋乡人民政府2023年政府信息公开工作年度报告', '北票市长皋乡人民政府'],
    ['北京街道办事处2023年政府信息公开工作年度报告', '北京街道办事处'],
    ['白石县人民政府办公室（外事办公室）2023年政府信息公开工作年度报告', '白石县人民政府办公室（外事办公室）'],
    ['白石縣人民政府辦公室2023年政府信息公開工作年度報告', '白石縣人民政府辦公室'],
  ])('%s: the name stays as printed', async (title, agency) => {
    expect((await parsed(`${title}\n${overview}`)).agency.name).toBe(agency);
  });

  test.each([
    ['我局2023年政府信息公开工作年度报告'],
    ['本机关2023年政府信息公开工作年度报告'],
    ['××局2023年政府信息公开工作年度报告'],
    ['白石县人民政府办公室关于白石县2023年政府信息公开工作情况的报告'],
    ['2023年政府信息公开工作年度报告'],
  ])('%s names no body', async (title) => {
    const text = `${title}\n${overview}\n2023年我局收到政府信息公开申请3件。`;
    expect((await parsed(text)).agency.name).toBeNull();
    expect(await codes(text)).toContain('agency-unknown');
  });
});

describe('the report among other titles on the page', () => {
  const own = '白石县水利局2023年政府信息公开工作年度报告';
  const other = (year: number): string => `白石县水利局${year}年政府信息公开工作年度报告`;
  const list = [2019, 2020, 2021, 2022].map((year) => ` * ${other(year)}`).join('\n');
  const bare = [2019, 2020, 2021, 2022].map(other).join('\n');

  test.each([
    ['a list behind it', `${own}\n${overview}\n六、其他需要报告的事项\n无。\n相关链接\n${list}`],
    ['a list in front of it', `${list}\n${own}\n${overview}`],
    ['a list without bullets behind it', `${own}\n${overview}\n六、其他需要报告的事项\n无。\n相关链接\n${bare}`],
    ['Markdown links in front of it', `- [${other(2021)}](/a)\n- [${other(2022)}](/b)\n\n# ${own}\n${overview}`],
    ['a list with dates in front of it', `${other(2022)} 2023-01-12\n${other(2021)} 2022-01-15\n${own}\n${overview}`],
    [
      'a bare list in front of it, and the period',
      `${bare}\n${own}\n本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。\n${overview}`,
    ],
    ['the previous page behind it', `${own}\n${overview}\n上一篇：${other(2022)}\n下一篇：${other(2024)}`],
  ])('%s', async (_, text) => {
    const report = await parsed(text);
    expect([report.year, report.agency.name, report.title]).toEqual([2023, '白石县水利局', own]);
  });

  const foreign = '白石县财政局2023年政府信息公开工作年度报告';
  const compiled = '本报告由白石县水利局编制,统计期限自2023年1月1日起至2023年12月31日止。';
  const page = (title: string, lines: string): string =>
    `<html><head><title>${title}</title></head><body>${lines.replace(/.+/g, '<p>$&</p>')}</body></html>`;
  const aside = `${other(2021)}\n${other(2022)}\n${foreign}`;

  test.each([
    ['the text names the compiler', `${aside}\n${own}\n${compiled}\n${overview}`],
    ['the title of the page names it', page(own, `${aside}\n${own}\n${overview}`)],
    [
      'items worded in two ways',
      page(
        own,
        `2021年白石县水利局政府信息公开工作年度报告\n${other(2022)}\n${foreign}\n${own}\n${compiled}\n${overview}`,
      ),
    ],
    ['both do', page(own, `${other(2022)}\n${foreign}\n${own}\n${compiled}\n${overview}`)],
  ])('the same year of another body in a list of its own older ones: %s', async (_, text) => {
    const { report } = await parse(text);
    expect([report?.agency.name, report?.title, report?.year]).toEqual(['白石县水利局', own, 2023]);
  });

  test('a title of another body alone is not the title where text and page name one body', async () => {
    const { report, diagnostics } = await parse(page(own, `${foreign}\n${compiled}\n${overview}`));
    expect([report?.agency.name, report?.title]).toEqual(['白石县水利局', null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['title-missing', 'agency-inferred']));
  });

  test('where nothing tells the list from the title, no body is named', async () => {
    const period = '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。';
    const { report, diagnostics } = await parse(`${aside}\n${own}\n${period}\n${overview}`);
    expect([report?.agency.name, report?.year]).toEqual([null, 2023]);
    expect(diagnostics.map(({ code }) => code)).toContain('agency-unknown');
  });

  test.each([
    ['its office compiles it', '本报告由白石县人民政府办公室编制。'],
    ['another body compiles it', '本报告由白石县财政局编制。'],
  ])('the only title stays where %s', async (_, line) => {
    const title = '白石县人民政府2023年政府信息公开工作年度报告';
    const { report } = await parse(page(title, `${title}\n${line}\n${overview}`));
    expect([report?.agency.name, report?.title]).toEqual(['白石县人民政府', title]);
  });

  test('a sentence that names a report is no title', async () => {
    const report = await parsed(
      `现公布白石县水利局2021年政府信息公开工作年度报告的有关说明。\n${own}\n${overview}\n对照白石县财政局2020年政府信息公开工作年度报告。`,
    );
    expect(report.year).toBe(2023);
  });
});

describe('the title of an HTML page is evidence where the text has none', () => {
  const page = (title: string, body: string): string =>
    `<html><head><title>${title}</title></head><body>${body}</body></html>`;
  const body =
    '<p>一、总体情况</p><p>全年工作平稳有序,这里是示例文字,不是真实的报告。</p><p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>';

  test.each([
    ['白石县水利局2023年政府信息公开工作年度报告_白石县人民政府'],
    ['白石县水利局2023年政府信息公开工作年度报告-白石县人民政府网'],
    ['政府信息公开年报 - 白石县水利局2023年政府信息公开工作年度报告'],
    ['白石县水利局2023年政府信息公开工作年度报告'],
  ])('%s', async (title) => {
    const { report, diagnostics } = await parse(page(title, body));
    expect([report?.agency.name, report?.year, report?.title]).toEqual(['白石县水利局', 2023, null]);
    const found = diagnostics.map(({ code }) => code);
    expect(found).toEqual(expect.arrayContaining(['year-inferred', 'agency-inferred', 'title-missing']));
  });

  test('what the text says comes before it', async () => {
    const text = '<p>本报告由白石县财政局编制,所列数据的统计期限自2022年1月1日起至2022年12月31日止。</p>';
    const { report } = await parse(page('白石县水利局2023年政府信息公开工作年度报告', text + body));
    expect([report?.agency.name, report?.year]).toEqual(['白石县财政局', 2022]);
  });

  test('a site of its own name says nothing of the report', async () => {
    const { report } = await parse(page('白石县人民政府', body));
    expect([report?.agency.name, report?.year]).toEqual([null, null]);
  });
});
