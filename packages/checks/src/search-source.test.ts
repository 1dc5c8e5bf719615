import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildResult } from '../test/build-result.ts';
import { maskPersonalData } from './mask-personal-data.ts';
import { holdsPersonalData, searchSource } from './search-source.ts';

// Made-up numbers: the check digits are right, nobody bears them.
const identity = '110101199003070097';
const mobile = '13800138000';

const built = buildResult();
const read = (format: 'html' | 'text', encoding: string | null = 'utf-8') => ({
  ...built,
  source: { ...built.source, format, encoding },
});
const page = (text: string) => new TextEncoder().encode(`<!doctype html><html><body>${text}</body></html>`);
const find = (bytes: Uint8Array, result: Parameters<typeof searchSource>[1] = read('html')) =>
  searchSource(bytes, result).map(({ hint }) => hint);

describe('searchSource', () => {
  test.each([
    ['the words', `<p>${identity}</p>`],
    ['a comment', `<!-- ${identity} -->`],
    ['an attribute', `<img alt="${identity}">`],
    ['a script', `<script>var a = "${identity}";</script>`],
    ['what is not shown', `<div style="display:none">${identity}</div>`],
    ['pieces that are dressed differently', '<b>110101</b><span>19900307</span>0097'],
    ['full-width digits', '<p>１１０１０１１９９００３０７００９７</p>'],
  ])('an identity number in %s of a page', (_name, text) => {
    expect(find(page(text))).toEqual(['身份证号']);
  });

  test('a private mobile number and an applicant in words, not in scripts or addresses', () => {
    expect(find(page(`<td>3(经办人${mobile})</td><p>申请人李明明向我局申请</p>`))).toEqual(['手机号', '申请人姓名']);
    expect(find(page(`<script>id = ${mobile}</script><a href="/art/${mobile}.html">年报</a>`))).toEqual([]);
    expect(find(page(`<SCRIPT>id = ${mobile}</SCRIPT><p>${mobile}</p>`))).toEqual(['手机号']);
  });

  test('figures of neighbouring cells make no number of a person', () => {
    expect(find(page('<td>110101</td><td>19900307</td><td>0097</td>'))).toEqual([]);
    expect(find(page('<td>138</td><td>0013</td><td>8000</td>'))).toEqual([]);
  });

  test('the office’s own numbers stay its own wherever they stand', () => {
    const result = read('html');
    const own = { ...result, report: { ...result.report!, contact: { phone: mobile } } };
    expect(find(page(`<div>李同志 ${mobile}</div>`), own)).toEqual([]);
    expect(find(page(`<div>李同志 13900139000</div>`), own)).toEqual(['手机号']);
  });

  test.each([
    [
      'docx',
      'word/comments.xml',
      '<w:p><w:r><w:t>110101</w:t></w:r><w:r><w:t>199003070097</w:t></w:r></w:p>',
      ['身份证号'],
    ],
    ['docx', 'word/document.xml', `<w:p><w:del><w:r><w:delText>${mobile}</w:delText></w:r></w:del></w:p>`, ['手机号']],
    ['xlsx', 'xl/sharedStrings.xml', `<sst><si><t>经办人${mobile}</t></si></sst>`, ['手机号']],
    ['xlsx', 'xl/worksheets/sheet1.xml', '<row><c><v>110101</v></c><c><v>19900307</v></c><c><v>0097</v></c></row>', []],
    [
      'odt',
      'content.xml',
      `<text:p>${identity.slice(0, 6)}<text:span>${identity.slice(6)}</text:span></text:p>`,
      ['身份证号'],
    ],
  ] as const)('parts of a %s: %s', (format, name, markup, found) => {
    const bytes = zipSync({ [name]: strToU8(markup), 'media/image1.png': strToU8(identity) });
    const result = { ...built, source: { ...built.source, format, encoding: null } };
    expect(find(bytes, result)).toEqual(found);
  });

  test('an archive that unpacks to more than any report, whatever it states, is left alone', () => {
    const bytes = zipSync({ 'a.xml': new Uint8Array(70_000_000), 'b.xml': strToU8(identity) }, { level: 9 });
    const result = { ...built, source: { ...built.source, format: 'docx' as const, encoding: null } };
    expect(find(bytes, result)).toEqual([]);
  });

  test('text in any encoding; what is no text is not looked into', () => {
    // 身份证 in GB 18030.
    const bytes = Uint8Array.of(0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4, ...new TextEncoder().encode(identity));
    expect(holdsPersonalData(bytes, read('text', 'gb18030'))).toBe(true);
    expect(holdsPersonalData(bytes, read('text', null))).toBe(false);
    expect(holdsPersonalData(bytes, read('text', 'no-such-encoding'))).toBe(false);
  });
});

describe('maskPersonalData with the bytes', () => {
  test('says that the source holds personal data where nothing read from it does', () => {
    const result = read('html');
    const { masked, result: shown } = maskPersonalData(result, [], page(`<!-- ${identity} ${identity} -->`));
    expect(masked).toEqual([{ path: '/source', kind: 'identity-number', count: 2 }]);
    expect(shown).toBe(result);
  });

  test('says so once where the report holds it, too', () => {
    const prose = `答复李某(${identity})的申请。`;
    const report = buildResult({ set: { '/narrative/overview': prose } });
    const result = { ...report, source: { ...report.source, format: 'html' as const, encoding: 'utf-8' } };
    const { masked } = maskPersonalData(result, [], page(prose));
    expect(masked.map(({ path }) => path)).toEqual(['/report/narrative/overview']);
  });
});
