// Lines of quirks.md on bodies and periods as made-up cases (invented names), several wordings each.
import { describe, expect, test } from 'vitest';
import { codes, overview, parse, parsed } from './read-text.ts';

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
    [
      'a day that the year does not have',
      '统计期限自2022年1月1日起至2022年2月29日止',
      { from: '2022-01-01', to: null },
    ],
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
