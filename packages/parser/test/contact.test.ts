// Lines of quirks.md on contact and the page’s own data as made-up cases (invented names), several wordings each.
import { describe, expect, test } from 'vitest';
import { overview, parse, parsed } from './read-text.ts';

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
    ['发布日期:2023-02-29', {}],
    ['发布日期:2024-02-30', {}],
    ['发布日期:2024-02-29', { publishedOn: '2024-02-29' }],
    ['发文日期:2023-01-18', { publishedOn: '2023-01-18' }],
    ['发文日期:2023-01-18\n发布时间:2023-01-20', { publishedOn: '2023-01-20' }],
    ['发布时间:2023-01-20\n发文日期:2023-01-18', { publishedOn: '2023-01-20' }],
    ['发文日期:2023-01-18\n2023-01-20 09:30 来源:局办公室 点击数:21', { publishedOn: '2023-01-20' }],
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
