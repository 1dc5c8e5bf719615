// Each line of quirks.md on titles, dates, contact and metadata as made-up cases (invented names), several wordings each.
import type { AnnualReport } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const overview = '一、总体情况\n示例。';
const parse = (text: string) => parseReport(bytes(text));
const parsed = async (text: string): Promise<AnnualReport> => {
  const { report } = await parse(text);
  if (!report) throw new Error(`no report: ${text}`);
  return report;
};
const codes = async (text: string): Promise<string[]> => (await parse(text)).diagnostics.map(({ code }) => code);

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

describe('agency from the text', () => {
  const rest = `统计期限自2023年1月1日起至2023年12月31日止。\n${overview}`;
  test.each([
    [`本报告由白石县水利局编制,${rest}`, '白石县水利局'],
    [`本年度报告由白石县水利局结合有关统计数据编制,${rest}`, '白石县水利局'],
    [`本报告是由白石县水利局根据条例要求编制的,${rest}`, '白石县水利局'],
    [`根据《中华人民共和国政府信息公开条例》,白石县水利局编制本报告。${rest}`, '白石县水利局'],
    [`根据条例规定,由白石县水利局编制了2023年政府信息公开工作年度报告。${rest}`, '白石县水利局'],
    [`根据条例,现将白石县水利局2023年度政府信息公开工作情况报告如下。${rest}`, '白石县水利局'],
    [`本报告编制单位:白石县水利局\n${rest}`, '白石县水利局'],
    [`如有疑问,请与白石县水利局办公室联系(电话:0599-7654321)。${rest}`, '白石县水利局'],
    [`如有疑问,请与白石县水利局政务公开领导小组办公室联系。${rest}`, '白石县水利局'],
    [`如有疑问,请与白石县青石镇人民政府联系。${rest}`, '白石县青石镇人民政府'],
    [
      `根据《中华人民共和国政府信息公开条例》和上级部门关于年度报告格式的有关规定要求,白石\n县水利局编制本报告。${rest}`,
      '白石县水利局',
    ],
    [`${rest}\n六、其他需要报告的事项\n无。\n白石县水利局\n2024年1月15日`, '白石县水利局'],
  ])('%s', async (text, agency) => {
    const { report, diagnostics } = await parse(text);
    expect(report?.agency.name).toBe(agency);
    expect(diagnostics.map(({ code }) => code)).toContain('agency-inferred');
  });

  test.each([
    ['a pronoun', `本报告由我局编制,${rest}`],
    ['a short form', `本报告由市政府办公室编制,${rest}`],
    ['an office without its body', `请与办公室联系(电话:0599-7654321)。${rest}`],
    ['the government that is only to be called', `请与白石县人民政府办公室联系。${rest}`],
    ['the publisher of the page', `发布机构:白石县大数据中心\n${rest}`],
    [
      'a body that does not fit the pronouns',
      `请与白石县水利局办公室联系。${rest}\n2023年我镇收到政府信息公开申请1件。`,
    ],
    [
      'an office that compiles for its government',
      `本报告由白石县人民政府办公室编制,${rest}\n2023年我县共收到政府信息公开申请1件。`,
    ],
    ['two bodies', `请与白石县水利局联系,或者请与白石县财政局联系。${rest}`],
    [
      'a site above a title without a name',
      `白石县人民政府\n2023年政府信息公开工作年度报告\n${overview}\n2023年我局收到政府信息公开申请1件。`,
    ],
  ])('%s is no name: null', async (_, text) => {
    const { report, diagnostics } = await parse(text);
    expect(report?.agency.name).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain('agency-unknown');
  });

  test('a publisher counts where the prose names the same body', async () => {
    const text = `发布机构:白石县水利局\n${rest}\n(一)主动公开。白石县水利局在网站公开信息。`;
    expect((await parsed(text)).agency.name).toBe('白石县水利局');
  });

  test('the publisher never outdoes the title', async () => {
    const report = await parsed(`发布机构:白石县大数据中心\n白石县水利局2023年政府信息公开工作年度报告\n${overview}`);
    expect([report.agency.name, report.publication.publisher]).toEqual(['白石县水利局', '白石县大数据中心']);
  });
});

describe('period', () => {
  const title = '白石县水利局2022年政府信息公开工作年度报告';
  test.each([
    ['统计期限自2022年1月1日起至2022年12月31日止'],
    ['统计期限为2022年1月1日至2022年12月31日'],
    ['统计时限:2022年1月1日至12月31日'],
    ['统计时间自2022年1月1日起,至2022年12月31日止'],
    ['统计时段为2022年1月1日—2022年12月31日'],
    ['统计起止时间为2022年1月1日-12月31日'],
    ['统计周期2022年1月1日——2022年12月31日'],
    ['时间范围为2022年1月1日到12月31日'],
    ['统计数据从2022年1月1日起到2022年12月31日止'],
    ['所列数据统计截止时间从2022年1月1日起至2022年12月31日'],
    ['统计期限自20221月1日起至2022年12月31日止'],
    ['统计期限自20221月1日起至202212月31日止'],
    ['统计期限自2022年11日起至2022年1231日止'],
    ['统计期限自2022年1月1起至2022年12月31止'],
    ['统计期限自202022年1月1日起至2022年12月31日止'],
    ['统计期限自2022年1月1日起至202022年12月31日止'],
    ['统计期限自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止'],
    ['统计期限自2 0 2 2年1月1日起至2 0 2 2年12月31日止'],
    ['统计期限自2022年 1月 1日起至 2022年 12 月3 1日止'],
    ['统计期限自2022年度1月1日起至12月31日止'],
    ['统计期限自2022度1月1日起至12月31日止'],
    ['统计期限自2022年01月01日起至2022年12月31日止'],
    ['统计期限为2022.1.1-2022.12.31'],
    ['统计期限为2022-01-01至2022-12-31'],
    ['统计期限自二〇二二年一月一日起至二〇二二年十二月三十一日止'],
    ['统计期限自１月１日起至２０２２年１２月３１日止'],
    ['统计期限为2022年1月至12月'],
    ['统计时段为2022年1月1日0时至2022年12月31日24时'],
    ['统计期限为2022年度(1月1日至12月31日)'],
    ['數據的統計期限自2022年1月1日起至2022年12月31日止'],
  ])('%s', async (wording) => {
    const report = await parsed(`${title}\n本报告中所列数据的${wording}。\n${overview}`);
    expect(report.period).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  });

  test.each([
    ['12-30 as printed', '统计期限自2022年1月1日起至2022年12月30日止', { from: '2022-01-01', to: '2022-12-30' }],
    ['a day that is none', '统计期限自2022年1月1日起至2022年13月31日止', { from: '2022-01-01', to: null }],
    [
      'not told where month and day part',
      '统计期限自2022年111日起至2022年12月31日止',
      { from: null, to: '2022-12-31' },
    ],
    ['an end before its beginning', '统计期限自2022年1月1日起至2021年12月31日止', { from: null, to: null }],
    ['no dates', '统计期限为2022年度', { from: null, to: null }],
    ['a rule and its date', '条例自2019年5月15日起施行', { from: null, to: null }],
  ])('%s', async (_, wording, wanted) => {
    expect((await parsed(`${title}\n本报告${wording}。\n${overview}`)).period).toEqual(wanted);
  });

  test('of two periods the one of the title counts', async () => {
    const text = `${title}\n统计期限自2021年1月1日起至2021年12月31日止。\n统计期限自2022年1月1日起至2022年12月31日止。\n${overview}`;
    expect((await parsed(text)).period.from).toBe('2022-01-01');
  });

  test('inside section one, and over a line break', async () => {
    const inside = `${title}\n一、总体情况\n本报告的统计期限自2022年1月1日起至2022年12月31日止。`;
    expect((await parsed(inside)).period.to).toBe('2022-12-31');
    const wrapped = `${title}\n根据有关规定编制,本报告中所列数据的统计期限自2022年1月\n1日起至2022年12月31日止。\n${overview}`;
    expect((await parsed(wrapped)).period).toEqual({ from: '2022-01-01', to: '2022-12-31' });
  });

  test('the year comes from the period where there is no title, and is said to', async () => {
    const text = `本报告由白石县水利局编制,统计期限自2022年1月1日起至2022年12月31日止。\n${overview}`;
    expect((await parsed(text)).year).toBe(2022);
    expect(await codes(text)).toContain('year-inferred');
  });

  test('the year from the text is the one of its own work; a tie is none', async () => {
    const head = '一、总体情况\n';
    expect(
      (
        await parsed(
          `${head}2022年我局收到申请3件,较2021年减少。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况`,
        )
      ).year,
    ).toBe(2022);
    expect(
      (
        await parsed(
          `${head}2022年我局收到申请3件。2021年我局收到申请2件。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况`,
        )
      ).year,
    ).toBeNull();
  });
});

describe('contact', () => {
  const title = '白石县水利局2022年政府信息公开工作年度报告';
  const contactOf = async (text: string) => (await parsed(`${title}\n${text}\n${overview}`)).contact;

  test.each([
    ['如有疑问,请联系:白石镇党政办,电话0599-7654321。', { office: '白石镇党政办', phone: '0599-7654321' }],
    ['如有疑问,请与水利局办公室联系(0599-7654321)。', { office: '水利局办公室', phone: '0599-7654321' }],
    [
      '如有疑问,请与水利局办公室联系(长虹路18号,0599-7654321)。',
      { office: '水利局办公室', address: '长虹路18号', phone: '0599-7654321' },
    ],
    ['如有疑问,请致电0599-7654321(水利局办公室)。', { phone: '0599-7654321' }],
    ['联系电话:0599—7654321', { phone: '0599—7654321' }],
    ['联系电话:0599–7654321', { phone: '0599–7654321' }],
    ['联系电话:05997654321', { phone: '05997654321' }],
    ['联系电话 0599-7654321', { phone: '0599-7654321' }],
    ['联系电话:(0599)7654321', { phone: '(0599)7654321' }],
    ['联系电话:（0599）7654321', { phone: '（0599）7654321' }],
    ['联系电话:0599 - 7654321', { phone: '0599-7654321' }],
    ['电话:7654321、7654322', { phone: '7654321、7654322' }],
    ['电话:0599-7654321/7654322', { phone: '0599-7654321/7654322' }],
    ['电话:0599-7654321或0599-7654322', { phone: '0599-7654321或0599-7654322' }],
    ['电话、传真:0599-7654321', { phone: '0599-7654321', fax: '0599-7654321' }],
    ['电话(传真):0599-7654321', { phone: '0599-7654321', fax: '0599-7654321' }],
    ['电话/传真：0599-7654321', { phone: '0599-7654321', fax: '0599-7654321' }],
    ['联系电话及传真:0599-7654321', { phone: '0599-7654321', fax: '0599-7654321' }],
    ['电话:88830222,传真:88830230', { phone: '88830222', fax: '88830230' }],
    ['电话:0599-7654321,邮编:312345', { phone: '0599-7654321', postalCode: '312345' }],
    ['邮政编码 312345', { postalCode: '312345' }],
    ['地址:白石县长虹路18号,312345', { address: '白石县长虹路18号', postalCode: '312345' }],
    [
      '(地址:白石县长虹路18号邮编:312345,电话:7654321',
      { address: '白石县长虹路18号', postalCode: '312345', phone: '7654321' },
    ],
    ['地址:白石县长虹路18号(水利大楼),电话:7654321', { address: '白石县长虹路18号(水利大楼)', phone: '7654321' }],
    ['(联系地址:白石县长虹路18号;联系电话:0599-7654321', { address: '白石县长虹路18号', phone: '0599-7654321' }],
    [
      '通讯地址：白石县长虹路18号 邮编：312345 电话：0599-7654321',
      { address: '白石县长虹路18号', postalCode: '312345', phone: '0599-7654321' },
    ],
    ['电子邮箱:slj@qinglan.example', { email: 'slj@qinglan.example' }],
    ['电子邮箱:slj 2008@qinglan.example', { email: 'slj2008@qinglan.example' }],
    ['电子邮箱:slj2008 @qinglan.example', { email: 'slj2008@qinglan.example' }],
    ['邮箱:[slj@qinglan.example](mailto:slj@qinglan.example)', { email: 'slj@qinglan.example' }],
    ['电子邮箱:0599-7654321', {}],
    ['电话:\n传真:\n电子邮箱:', {}],
    ['联系电话: 地址: 邮编:', {}],
    ['联系电话:李某某 0599-7654321', { phone: '0599-7654321' }],
    ['请与水利局办公室联系(地址: ,邮编: ,电话: )', { office: '水利局办公室' }],
    ['联系人:李某某,电话:0599-7654321', { phone: '0599-7654321' }],
    ['联系人:李某某 联系电话:0599-7654321', { phone: '0599-7654321' }],
    [
      '联系部门:水利局办公室\n联系电话:0599-7654321\n邮编:312345',
      { office: '水利局办公室', phone: '0599-7654321', postalCode: '312345' },
    ],
  ])('%s', async (text, wanted) => {
    expect(await contactOf(text)).toEqual(wanted);
  });

  test('the contact of the host, before the report or below it, is not the report’s', async () => {
    const report = await parsed(
      `白石县人民政府\n联系电话:0599-1234567\n${title}\n请与水利局办公室联系,电话:0599-7654321。\n${overview}\n主办:白石县人民政府\n联系电话:0599-1234567 | 网站地图`,
    );
    expect(report.contact).toEqual({ office: '水利局办公室', phone: '0599-7654321' });
    const without = await parsed(
      `白石县人民政府\n联系电话:0599-1234567\n${title}\n${overview}\n主办:白石县人民政府\n联系电话:0599-1234567`,
    );
    expect(without.contact).toEqual({});
  });

  test('in the last section, where the report speaks of itself', async () => {
    const report = await parsed(
      `${title}\n${overview}\n六、其他需要报告的事项\n如对本报告有任何疑问,请与水利局办公室联系(电话:0599-7654321)。`,
    );
    expect(report.contact).toEqual({ office: '水利局办公室', phone: '0599-7654321' });
  });

  test.each([
    ['可从白石县人民政府网站(www.baishi.example.cn)下载', 'www.baishi.example.cn'],
    ['可在白石县政府门户网站“http://www.baishi.example.cn/”查阅', 'http://www.baishi.example.cn'],
    ['可从政府网站<http://www.baishi.example.cn>下载', 'http://www.baishi.example.cn'],
    ['可从政府网站[www.baishi.example.cn](http://www.baishi.example.cn)下载', 'www.baishi.example.cn'],
    [
      '可从白石县人民政府门户网站(http://www.baishi.example.cn/col/2021/\nindex.html)下载',
      'http://www.baishi.example.cn/col/2021/index.html',
    ],
    ['可从县网站(具体网址)下载', undefined],
    ['可从县网站下载,电子邮箱:slj@qinglan.example', undefined],
    ['可从县网站下载。', undefined],
  ])('%s → %s', async (text, website) => {
    const report = await parsed(`${title}\n本报告的电子版${text}。\n${overview}`);
    expect(report.publication.website).toBe(website);
    expect(report.year).toBe(2022);
  });
});

describe('the page’s own data', () => {
  const title = '白石县水利局2022年政府信息公开工作年度报告';
  const published = async (text: string) => {
    const { website: _, ...rest } = (await parsed(`${text}\n${title}\n${overview}`)).publication;
    return rest;
  };

  test.each([
    [
      '索 引 号: | BS001/2023-00012 | 分 类: | |\n发布机构: | | 发布日期: | 2023-01-20 |',
      { indexNumber: 'BS001/2023-00012', publishedOn: '2023-01-20' },
    ],
    [
      '索引号：BS001/2023-00012 文号：无文号 发布日期：2023年1月20日',
      { indexNumber: 'BS001/2023-00012', publishedOn: '2023-01-20' },
    ],
    [
      '信息索引号:\nBS001/2023-00012\n发布机构:\n白石县水利局\n成文日期:\n2023-01-18',
      { indexNumber: 'BS001/2023-00012', publisher: '白石县水利局', documentDate: '2023-01-18' },
    ],
    ['发布机构:\n发布日期:\n2023-01-20', { publishedOn: '2023-01-20' }],
    ['文号:\n有效性:\n有效', {}],
    [
      '索引号 | 发布机构 | 发布日期\nBS001/2023-00012 | 白石县水利局 | 2023-01-20',
      { indexNumber: 'BS001/2023-00012', publisher: '白石县水利局', publishedOn: '2023-01-20' },
    ],
    [
      '| 索引号: | BS001/2023-00012 |\n|---|---|\n| 发布日期: | 2023-01-20 |',
      { indexNumber: 'BS001/2023-00012', publishedOn: '2023-01-20' },
    ],
    // A list of other reports beside the page is not about this one.
    ['标题 | 日期\n2018年度报告 | 2019-01-28\n2019年度报告 | 2020-01-29\n2020年度报告 | 2021-01-20', {}],
    ['发文字号：白水函〔2023〕2号', { documentNumber: '白水函〔2023〕2号' }],
    ['索引号: /2021-None 文号: 无', {}],
    ['发布机构: | 2023-01-20 | 发布日期: | | 索引号: | 白石县水利局 |', {}],
    ['发表日期:2023-01-20', { publishedOn: '2023-01-20' }],
    ['公开日期：2023/1/20', { publishedOn: '2023-01-20' }],
    ['发布时间：2023-01-20 09:30 来源：局办公室 浏览次数：', { publishedOn: '2023-01-20' }],
    ['2023-01-20 09:30 来源：局办公室 点击数：21', { publishedOn: '2023-01-20' }],
    ['时间：2023-01-20', { publishedOn: '2023-01-20' }],
    ['会议时间:2023-01-20', {}],
    ['生效日期:2023-02-01 更新日期:2023-03-01', {}],
    [
      '生成日期:2023-01-18 发布日期:2023-01-20 生效日期:2023-02-01',
      { documentDate: '2023-01-18', publishedOn: '2023-01-20' },
    ],
    ['发布日期:1970-01-01', {}],
    ['发布日期:2023-13-40', {}],
    [
      '索引号：BS001/2023-00012\n发布日期：2023-01-20\n索引号：BS001/2023-00012\n发布日期：2023-01-20',
      { indexNumber: 'BS001/2023-00012', publishedOn: '2023-01-20' },
    ],
    ['{{ title }}\n{{ errorMessage }}\n打印', {}],
  ])('%s', async (text, wanted) => {
    expect(await published(text)).toEqual(wanted);
  });

  test('prose about dates is no data of the page', async () => {
    const report = await parsed(
      `${title}\n一、总体情况\n各单位公开时间不一,发布日期以网站为准,其中2023年1月20日集中发布。`,
    );
    expect(report.publication).toEqual({});
  });
});

describe('places', () => {
  test('every piece of metadata of a text can be cut out of it again', async () => {
    const text = [
      '索引号：BS001/2023-00012　发布机构：白石县水利局 发布日期：2023-01-20',
      '白石县水利局2022年政府',
      '信息公开工作年度报告',
      '本报告由白石县水利局编制,所列数据的统计期限自2022年1月1日起至2022年12月31日止。报告电子版可在白石',
      '县人民政府网站(www.baishi.example.cn)下载。如有疑问,请与水利局办公室联系(地址:白石县长虹路18号;邮编:',
      '312345;电话:0599-7654321;邮箱:slj@qinglan.example)。',
      overview,
    ].join('\n');
    const { fields, report } = await parse(text);
    expect(Object.keys(fields).sort()).toEqual(
      [
        '/agency/name',
        '/contact/address',
        '/contact/email',
        '/contact/office',
        '/contact/phone',
        '/contact/postalCode',
        '/period',
        '/publication/indexNumber',
        '/publication/publishedOn',
        '/publication/publisher',
        '/publication/website',
        '/title',
        '/year',
      ].sort(),
    );
    for (const [pointer, { raw, place }] of Object.entries(fields)) {
      const cut = text.slice(place.offset, place.offset! + place.length!);
      if (['/agency/name', '/year', '/publication/publishedOn'].includes(pointer)) expect(cut, pointer).toContain(raw);
      else expect(cut, pointer).toBe(raw);
    }
    expect(report?.contact.address).toBe('白石县长虹路18号');
  });
});
