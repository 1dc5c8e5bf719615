// The parser in a real Chromium: bundled for pages, no module of Node in it, and the same results as under Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '@nianbao/parser';
import type { ParseResult } from '@nianbao/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../apps/site/test/open-browser.ts';
import { clean } from '../../packages/parser/test/sample.ts';
import { docxFrom, htmlOf, pdfFrom } from '../../packages/parser/test/sample-files.ts';
import { type BundledFile, bundleParser } from '../src/bundle/bundle-parser.ts';

const address = 'http://localhost:9';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const example = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', 'examples', name)));

// 年报 in GB18030: a page without any declared charset.
const gbk = Uint8Array.from([...encode('<html><body><p>'), 0xc4, 0xea, 0xb1, 0xa8, ...encode('</p></body></html>')]);

const documents: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'an HTML page': () => example('suqian-2024.html'),
  'a text': () => example('jiaojiang-jiguan-shiwu-2020.txt'),
  'a text in Traditional characters': () => example('unnamed-town-2024.txt'),
  'the made-up report as HTML': () => encode(htmlOf(clean())),
  'a DOCX': () => docxFrom(clean()),
  'a PDF whose font needs a character map': () => pdfFrom(clean()),
  'a page in another encoding': () => gbk,
  'a file that is nothing': () => Uint8Array.from([1, 0, 2, 0, 3, 0]),
  'our own JSON': async () => encode(JSON.stringify(await parseReport(encode(clean())))),
};

const home = `<!doctype html><title>parser</title><script type="module">
import { parseReport } from './parser.js';
globalThis.read = async (data) =>
  JSON.stringify(await parseReport(Uint8Array.from(atob(data), (character) => character.charCodeAt(0))));
</script>`;

let files: readonly BundledFile[];
let browser: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  files = await bundleParser();
  browser = await openBrowser();
});

afterAll(() => browser?.close());

const openPage = async (): Promise<{ page: Awaited<ReturnType<typeof browser.newPage>>; asked: string[] }> => {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    asked.push(name);
    const file = files.find((candidate) => candidate.name === name);
    if (file) await route.fulfill({ contentType: 'text/javascript', body: file.code });
    else if (name === '') await route.fulfill({ contentType: 'text/html', body: home });
    else await route.abort();
  });
  await page.goto(`${address}/`);
  return { page, asked };
};

const parseIn = async (page: Awaited<ReturnType<typeof browser.newPage>>, bytes: Uint8Array): Promise<ParseResult> => {
  await page.waitForFunction('globalThis.read !== undefined');
  const result = await page.evaluate(`globalThis.read(${JSON.stringify(Buffer.from(bytes).toString('base64'))})`);
  return JSON.parse(result as string) as ParseResult;
};

it('no part of the bundle names a module of Node', () => {
  for (const { name, code } of files) {
    expect(code, name).not.toMatch(/(?:from|import\()\s*["'`]node:/);
    expect(code, name).not.toMatch(/\brequire\(\s*["'`](?:fs|path|zlib|crypto|stream|module|url)["'`]/);
  }
});

it('the core stays small, and heavy readers are no part of it', () => {
  const core = files.filter((file) => file.core);
  expect(core.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(100 * 1024);
  for (const heavy of ['unpdf', 'xlsx', 'zod', 'gb-cmaps', 'divisions', 'fast-png'])
    expect(core.flatMap(({ holds }) => holds).filter((part) => part.includes(heavy))).toEqual([]);
});

describe('a page reads the same as Node', () => {
  it.each(Object.entries(documents))('%s', async (_, build) => {
    const bytes = await build();
    const { page, asked } = await openPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const result = await parseIn(page, bytes);
    const wanted = JSON.parse(JSON.stringify(await parseReport(bytes))) as ParseResult;
    expect(result).toEqual(wanted);
    expect(complaints).toEqual([]);
    // Nothing but the page and the bundle's own files is asked for.
    expect(asked.filter((name) => name !== '' && files.every((file) => file.name !== name))).toEqual([]);
    await page.close();
  });

  it('DOCX and PDF give the figures that were typed', async () => {
    for (const bytes of [docxFrom(clean()), pdfFrom(clean())]) {
      const { report } = await parseReport(bytes);
      expect(report?.applications).toMatchObject({
        newReceived: { naturalPerson: 8, total: 9 },
        carriedOut: { total: 1 },
      });
      expect(report?.disputes).toMatchObject({ reconsideration: { upheld: 2, total: 3 } });
    }
  });
});

it('reading text asks for no reader of containers, and the reader of PDF for its maps only when a font needs them', async () => {
  const { page, asked } = await openPage();
  await parseIn(page, encode(htmlOf(clean())));
  expect(asked.filter((name) => /pdf|xlsx|docx|json|cmaps/.test(name))).toEqual([]);
  await page.close();
});
