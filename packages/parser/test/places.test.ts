// From every figure and every piece of metadata the reader can go back to the source: what stands at its place is it.
import type { ParseResult, Place } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { foldText } from '../src/align/fold-text.ts';
import { decodeText } from '../src/decode/decode-text.ts';
import { readDoc } from '../src/formats/read-doc.ts';
import { readDocx } from '../src/formats/read-docx.ts';
import { readOdt } from '../src/formats/read-odt.ts';
import { readPdf } from '../src/formats/read-pdf.ts';
import { readXlsx } from '../src/formats/read-xlsx.ts';
import { parseReport } from '../src/index.ts';
import { printForm } from '../src/metadata/print-form.ts';
import type { SegmentedDocument } from '../src/segment/document.ts';
import { richPage } from './rich-report.ts';
import { clean } from './sample.ts';
import { docxFrom, htmlOf, pdfFrom } from './sample-files.ts';
import { hasShared, listShared, parseShared, readShared } from './shared.ts';

type Placed = readonly [string, { readonly raw: string; readonly place?: Place }];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Figures and marks in their printed places, and all metadata. */
const placedOf = async (result: Promise<ParseResult>): Promise<readonly Placed[]> => {
  const { cells, fields } = await result;
  // A figure of a row that lost its cells has the row's figures as raw text: the place is where they begin.
  const own = Object.entries(cells).filter(([, cell]) => cell.raw !== '' && cell.place && cell.method === 'stated');
  return [...own, ...Object.entries(fields)];
};

// Markup, white space and the signs that part cells come between the characters of a text, or instead of them.
const bare = (text: string): string =>
  foldText(
    printForm(text)
      .replace(/<[^<>]*>|\]\{[^}\n]*\}|\([a-zà-ǜ]{1,6}\)/gi, '')
      .replace(/&(?:nbsp|ensp|emsp);|&#(?:160|xa0);/gi, ' ')
      .replace(/&amp;/g, '&')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  ).replace(/[\s\u00a0*|\\#=]/g, '');

const expectText = async (source: Uint8Array, result = parseReport(source)): Promise<void> => {
  const { text } = decodeText(source);
  const placed = await placedOf(result);
  for (const [pointer, { raw, place }] of placed) {
    const { offset, length, line } = place as { offset: number; length: number; line?: number };
    expect(bare(text.slice(offset, offset + length)), pointer).toBe(bare(raw));
    if (line !== undefined) expect(text.slice(0, offset).split('\n').length, pointer).toBe(line);
  }
};

// A container has no text to cut from: its place names a block and cell, or a box on a page, of what its reader hands over.
const expectBlock = async (
  source: Uint8Array,
  read: (bytes: Uint8Array) => Promise<SegmentedDocument>,
  result = parseReport(source),
): Promise<void> => {
  const { blocks } = await read(source);
  const placed = await placedOf(result);
  expect(placed.length).toBeGreaterThan(20);
  const keys = ['block', 'table', 'row', 'column', 'page'] as const;
  const same = (one: Place, other: Place): boolean =>
    keys.every((key) => one[key] === other[key]) && JSON.stringify(one.bbox) === JSON.stringify(other.bbox);
  const parts = blocks.flatMap(({ text, place, slots }) => [{ text, place }, ...slots]);
  for (const [pointer, { raw, place }] of placed) {
    const there = parts.filter((part) => same(place!, part.place)).map((part) => bare(part.text));
    // Over several lines: everything within the box.
    const within = blocks.filter((part) => contains(place!, part.place)).map((part) => bare(part.text));
    there.push(within.join(''));
    expect(
      there.some((text) => text.includes(bare(raw))),
      `${pointer} ${raw} ${JSON.stringify(place)}`,
    ).toBe(true);
  }
};

const contains = (outer: Place, inner: Place): boolean => {
  const [box, own] = [outer.bbox, inner.bbox];
  if (!box || !own || outer.page !== inner.page) return false;
  return own.every((side, index) => (index < 2 ? side >= box[index]! - 0.1 : side <= box[index]! + 0.1));
};

const digits = (text: string): string => text.replace('青岚县示例局', '青&#23706;县示例局');

test.each([
  ['a text', clean()],
  ['an HTML page', htmlOf(clean())],
  ['an HTML page of the official layout', richPage()],
  [
    'an HTML page with markup and entities inside its words',
    digits(htmlOf(clean())).replace('2024年政府', '<b>20</b><span>24</span>年&nbsp;政府'),
  ],
  ['Markdown', `# ${clean().replace('一、总体情况', '**一、总体情况**')}`],
])('the text of every figure and field can be cut out of %s', async (_, source) => {
  expect((await placedOf(parseReport(encode(source)))).length).toBeGreaterThan(150);
  await expectText(encode(source));
});

test('the place of a field is its own text, not the line it stands in', async () => {
  const source = clean();
  const { fields } = await parseReport(encode(source));
  const cut = (pointer: string): string => {
    const { offset, length } = fields[pointer]!.place;
    return source.slice(offset, offset! + length!);
  };
  expect(cut('/agency/name')).toBe('青岚县示例局');
  expect(cut('/year')).toBe('2024');
  expect(cut('/period')).toBe(fields['/period']!.raw);
});

test('the text of every figure and field stands at its place in a DOCX and a PDF', async () => {
  await expectBlock(docxFrom(clean()), readDocx);
  await expectBlock(pdfFrom(clean()), readPdf);
});

describe.skipIf(!hasShared)('every fixture of ../shared', () => {
  const endings = ['.txt', '.html', '.md', '.gfm', '.markdown', '.plain', '.rst', '.mediawiki'];
  test.each(
    ['seeds', 'layouts', 'variants', 'variants/lo'].flatMap((folder) =>
      listShared(folder, ...endings).map((name) => `${folder}/${name}`),
    ),
  )('%s', async (path) => {
    await expectText(readShared(path), parseShared(path));
  });

  const readers = { '.docx': readDocx, '.odt': readOdt, '.doc': readDoc, '.xlsx': readXlsx, '.pdf': readPdf };
  test.each(
    Object.entries(readers).flatMap(([ending, read]) =>
      ['variants', 'variants/lo'].flatMap((folder) =>
        listShared(folder, ending).map((name) => [`${folder}/${name}`, read] as const),
      ),
    ),
  )(
    '%s',
    async (path, read) => {
      await expectBlock(readShared(path), read, parseShared(path));
    },
    60_000,
  );
});
