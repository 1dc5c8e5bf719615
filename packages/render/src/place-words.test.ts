// Made-up pages.
import type { Finding, ParseResult } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { buildFinding } from '../test/build-checked.ts';
import { placeWords } from './place-words.ts';

const result = (format: 'html' | 'text' | 'docx', overview: string): ParseResult =>
  ({
    source: { path: 'a', format, encoding: format === 'docx' ? null : 'utf-8', sha256: 'a'.repeat(64), bytes: 60 },
    status: 'ok',
    report: { narrative: { preamble: null, overview, problemsAndImprovements: null, otherMatters: null } },
    cells: {},
    fields: {},
    diagnostics: [],
  }) as unknown as ParseResult;

const about = (params: Finding['params']): Finding => {
  const { place: _, ...finding } = buildFinding({ paths: ['/narrative/overview'], operands: [], params });
  return finding;
};

const locate = (format: 'html' | 'text' | 'docx', source: string, overview: string, params: Finding['params']) => {
  const [finding] = placeWords([about(params)], result(format, overview), new TextEncoder().encode(source));
  const { line, offset, length = 0 } = finding?.place ?? {};
  return { line, marked: offset === undefined ? undefined : source.slice(offset, offset + length) };
};

const words = (overview: string, wanted: string): Finding['params'] => ({
  places: [{ offset: overview.indexOf(wanted), length: wanted.length }],
});

test('words of a text', () => {
  const overview = '第一段。\n2022年,我局组织培训。';
  const source = `标题\n一、总体情况\n${overview}\n`;
  expect(locate('text', source, overview, words(overview, '2022年'))).toEqual({ line: 4, marked: '2022年' });
});

test('words that markup, entities and blanks run through', () => {
  const overview = '第一段。\n2022年,我局“组织”培训。';
  const source =
    '<title>2022年,我局</title>\n<script>"2022年,我局“组织”培训。"</script>\n' +
    '<p>第一段。</p>\n<p>&nbsp;<b>20</b>22 年,我<i>局</i>&ldquo;组&#32455;&rdquo;培训。</p>';
  expect(locate('html', source, overview, words(overview, '2022年'))).toEqual({ line: 4, marked: '20</b>22 年' });
  expect(locate('html', source, overview, words(overview, '织”培'))).toEqual({ line: 4, marked: '&#32455;&rdquo;培' });
});

test('the same words in another paragraph are not taken for them', () => {
  const overview = '甲XX乙。\n丙XX丁。';
  const source = '<p>甲XX乙。</p>\n<p>丙XX丁。</p>';
  const second = { places: [{ offset: overview.lastIndexOf('XX'), length: 2 }] };
  expect(locate('html', source, overview, second)).toEqual({ line: 2, marked: 'XX' });
});

test('words that must not be shown have a line and no marks', () => {
  const overview = '第一段。\n电话13800000000。';
  const masked = { ...words(overview, '13800000000'), masked: true };
  expect(locate('text', `一、总体情况\n${overview}`, overview, masked)).toEqual({ line: 3, marked: undefined });
});

test('a heading, and the last one where it stands twice', () => {
  const source = '<h2>六、其他事项</h2>\n<p>甲</p>\n<h2>七、其他事项</h2>';
  expect(locate('html', source, '', { words: '其他事项' })).toEqual({ line: 1, marked: '其他事项' });
  expect(locate('html', source, '', { words: '其他事项', isLast: true })).toEqual({ line: 3, marked: '其他事项' });
});

test('words that the source does not print, and a source that is no text, have no place', () => {
  const overview = '2022年,我局组织培训。';
  const nowhere = { line: undefined, marked: undefined };
  expect(locate('text', '别的文字', overview, words(overview, '2022年'))).toEqual(nowhere);
  expect(locate('docx', overview, overview, words(overview, '2022年'))).toEqual(nowhere);
});

test('a place that a rule gave stays', () => {
  const finding = buildFinding({ paths: ['/narrative/overview'], params: { places: [{ offset: 0, length: 1 }] } });
  expect(placeWords([finding], result('text', '甲'), new TextEncoder().encode('甲'))).toEqual([finding]);
});
