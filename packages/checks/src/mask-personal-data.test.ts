import type { Finding } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { buildResult } from '../test/build-result.ts';
import { maskPersonalData, maskPersonalText } from './mask-personal-data.ts';
import { runChecks } from './run-checks.ts';

// Made-up numbers: the check digits are right, nobody bears them.
const identity = '110101199003070097';
const mobile = '13800138000';
const card = '6222020000000000018';

describe('maskPersonalData', () => {
  test('a report without personal data is given back as it is', () => {
    const result = buildResult();
    const masked = maskPersonalData(result);
    expect(masked.masked).toEqual([]);
    expect(masked.result).toBe(result);
  });

  test.each([
    ['an identity number', `答复李某(${identity})的申请。`, '答复李某(1*****************)的申请。', 'identity-number'],
    ['full-width digits', '其号码13800138000已登记。', '其号码1**********已登记。', 'mobile-number'],
    ['a bank card with blanks', '银行卡号6222 0200 0000 0000 018。', '银行卡号6*** **** **** **** ***。', 'bank-card'],
    ['a name', '申请人李明明向我局申请公开。', '申请人李**向我局申请公开。', 'applicant-name'],
  ])('hides %s at its full length and says so', (_name, text, shown, kind) => {
    const { result, masked } = maskPersonalData(buildResult({ set: { '/narrative/overview': text } }));
    expect(result.report?.narrative.overview).toBe(shown);
    expect(masked).toEqual([{ path: '/report/narrative/overview', kind, count: 1 }]);
  });

  test.each([
    ['a name with an identity number', `申请人王小明身份证号${identity}。`, '申请人王**身份证号1*****************。'],
    ['after a bracket', `申请人:王小明(女,居民身份证:${identity})`, '申请人:王**(女,居民身份证:1*****************)'],
    ['a name with a mobile number', `申请人王小明,手机:${mobile}。`, '申请人王**,手机:1**********。'],
    ['a mobile number of a lady', `申请人王小明女士的联系电话为${mobile}。`, '申请人王**女士的联系电话为1**********。'],
  ])('an applicant is hidden, %s', (_name, text, shown) => {
    const { result } = maskPersonalData(buildResult({ set: { '/narrative/overview': text } }));
    expect(result.report?.narrative.overview).toBe(shown);
  });

  test.each([
    ['behind letters', `编号NO.${identity}`, '编号NO.1*****************'],
    ['behind a dash', `身份证-${identity}`, '身份证-1*****************'],
    ['before a counter', `${identity}件`, '1*****************件'],
    ['two, parted by a stroke', `${identity}/${identity}`, '1*****************/1*****************'],
    ['with blanks of other kinds', '110101\u00a019900307\u30000097', '1*****\u00a0********\u3000****'],
    ['with dots', '110101·19900307·0097', '1*****·********·****'],
    ['with blanks of no width', '110101\u200b199003070097', '1*****\u200b************'],
    ['over two lines', '11010119900\n3070097', '1**********\n*******'],
    ['of before 1999', '身份证号110101900307009。', '身份证号1**************。'],
  ])('an identity number is hidden whatever stands beside or in it: %s', (_name, text, shown) => {
    expect(maskPersonalText(text)).toBe(shown);
  });

  test.each([
    ['two, parted by a stroke', `${mobile}/13900139000反映`, '1**********/1**********反映'],
    ['with the number of the country', `群众+86${mobile}反映`, '群众+8************反映'],
    ['behind a name in the name of a file', `张三-${mobile}.txt`, '张*-1**********.txt'],
    ['behind an identity number', `身份证号${identity},手机${mobile}`, `身份证号1*****************,手机1**********`],
    [
      'behind where an applicant lives',
      `申请人李明明,住址示例路1号,电话${mobile}`,
      '申请人李**,住址示例路1号,电话1**********',
    ],
  ])('a private mobile number is hidden: %s', (_name, text, shown) => {
    expect(maskPersonalText(text)).toBe(shown);
  });

  test.each([
    'http://gov.example/art/2023/13912345678.html',
    't20240131_13912345678.html',
    '统一社会信用代码11321300014319557X',
    '12 0 3 1 0 0 16 21 2 0 0 1 0 0 24',
    '0.110101199003070098',
    `本机关咨询电话${mobile}`,
  ])('no number of a person: %s', (text) => {
    expect(maskPersonalText(text)).toBe(text);
  });

  test.each([
    `申请人可拨打服务电话:${mobile}咨询。`,
    `受理申请的联系电话:${mobile}。`,
    '申请人身份证明材料齐全,申请人须出示身份证。',
  ])('what concerns no applicant stays: %s', (text) => {
    expect(maskPersonalData(buildResult({ set: { '/narrative/overview': text } })).masked).toEqual([]);
  });

  test('the name of a file is hidden, without the source being one that holds personal data; an address stays', () => {
    const built = buildResult();
    const source = { ...built.source, path: `答复李某${mobile}.html`, url: `https://gov.example/${identity}.html` };
    const { result, masked } = maskPersonalData({ ...built, source });
    expect(result.source).toEqual({ ...source, path: '答复李某1**********.html' });
    expect(masked).toEqual([]);
  });

  test.each([
    ['0(申请人电话13800138000)', '0(申请人电话1**********)'],
    ['3(联系电话:13800138000)', '3(联系电话:1**********)'],
  ])('no number in a cell is the office’s: %s', (raw, shown) => {
    const built = buildResult();
    const pointer = Object.keys(built.cells)[0]!;
    const cells = { ...built.cells, [pointer]: { ...built.cells[pointer]!, raw } };
    expect(maskPersonalData({ ...built, cells }).result.cells[pointer]?.raw).toBe(shown);
  });

  test('a cell that holds a figure and nothing else is no telephone, however long', () => {
    const built = buildResult();
    const pointer = Object.keys(built.cells)[0]!;
    const cells = { ...built.cells, [pointer]: { ...built.cells[pointer]!, raw: mobile } };
    expect(maskPersonalData({ ...built, cells }).masked).toEqual([]);
  });

  test('an applicant’s number is hidden also where it was taken for the office’s contact', () => {
    const built = buildResult({ set: { '/narrative/overview': `申请人王小明,男,联系电话:${mobile}。` } });
    const { result } = maskPersonalData({ ...built, report: { ...built.report!, contact: { phone: mobile } } });
    expect([result.report?.contact.phone, result.report?.narrative.overview]).toEqual([
      '1**********',
      '申请人王**,男,联系电话:1**********。',
    ]);
  });

  test('the opening keeps the office’s number, not that of a person it speaks of', () => {
    const shown = (text: string) =>
      maskPersonalData(buildResult({ set: { '/narrative/preamble': text } })).result.report?.narrative.preamble;
    expect(shown(`可找李同志,${mobile}。`)).toBe(`可找李同志,${mobile}。`);
    expect(shown(`已答复当事人,${mobile}。`)).toBe('已答复当事人,1**********。');
  });

  test('who is told in one text is hidden in all, and in what findings quote', () => {
    const built = buildResult({
      set: {
        '/narrative/overview': `申请人王小明要求公开,登记为${mobile}。`,
        '/narrative/otherMatters': `已向王小明说明。咨询电话:${mobile}。`,
      },
    });
    const finding = { rule: 'x', message: { zh: `「向王小明说明」`, en: `咨询电话:${mobile}` } } as unknown as Finding;
    const { result, findings } = maskPersonalData(built, [finding]);
    expect(result.report?.narrative.otherMatters).toBe('已向王**说明。咨询电话:1**********。');
    expect(findings[0]?.message).toEqual({ zh: '「向王**说明」', en: '咨询电话:1**********' });
  });

  test('several in one text are all hidden', () => {
    const text = `一号${identity},二号${identity},其手机:无,登记为13900139000一人。`;
    const { result, masked } = maskPersonalData(buildResult({ set: { '/narrative/otherMatters': text } }));
    expect(JSON.stringify(result)).not.toContain(identity);
    expect(masked[0]).toEqual({ path: '/report/narrative/otherMatters', kind: 'identity-number', count: 2 });
  });

  test('the raw text of a cell, a figure’s sentence, an extension and a notice are searched too', () => {
    const built = buildResult();
    const place = { block: 0, line: 0, offset: 0, length: 1 } as never;
    const pointer = Object.keys(built.cells)[0]!;
    const hidden = maskPersonalData({
      ...built,
      report: {
        ...built.report!,
        narrativeFigures: [
          { quantity: 'received', value: 1, unit: '件', scope: null, sentence: `李某${identity}申请1件`, place },
        ],
        extensions: [{ kind: 'text', section: null, label: `账号${card}`, cells: [], place }],
      },
      cells: { ...built.cells, [pointer]: { ...built.cells[pointer]!, raw: `1 ${identity}` } },
      diagnostics: [
        { code: 'x', severity: 'info', message: { zh: identity, en: identity }, params: { text: [identity] } },
      ],
    });
    const text = JSON.stringify(hidden.result);
    expect([text.includes(identity), text.includes(card)]).toEqual([false, false]);
    expect(hidden.masked.map(({ path }) => path)).toEqual([
      '/report/narrativeFigures/0/sentence',
      '/report/extensions/0/label',
      `/cells/${pointer.replaceAll('/', '~1')}/raw`,
      '/diagnostics/0/message/zh',
      '/diagnostics/0/message/en',
      '/diagnostics/0/params/text/0',
    ]);
    expect(hidden.result.report?.applications).toBe(built.report!.applications);
  });

  test('what the office says of itself stays: its contact, its codes, a mobile number in the opening', () => {
    const built = buildResult({ set: { '/narrative/preamble': `可找李同志,${mobile}。` } });
    const result = { ...built, report: { ...built.report!, contact: { phone: mobile, address: `见${identity}` } } };
    expect(maskPersonalData(result).masked).toEqual([]);
  });

  test('whatever rule privacy-exposed finds is gone after masking', () => {
    const texts = [`身份证${identity}。`, `登记为${mobile}一人。`, `汇入${card}。`, '申请人李明明的申请已办结。'];
    const result = buildResult({ set: { '/narrative/overview': texts.join('') } });
    const judge = (judged: typeof result) =>
      runChecks(judged).filter(({ rule, verdict }) => rule === 'privacy-exposed' && verdict !== 'pass').length;
    expect(judge(result)).toBe(2);
    expect(judge(maskPersonalData(result).result)).toBe(0);
    // What was masked is left as it is: a store holds its documents against this.
    expect(maskPersonalData(maskPersonalData(result).result).masked).toEqual([]);
  });
});
