// The pre-check in a real Chromium: the same findings as the command line, for every kind of file, with the network cut.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '@nianbao/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { drawPdf } from '../../../packages/parser/test/draw-pdf.ts';
import { readLines, runCli } from '../../../test/support/run-cli.ts';
import { browse, visitIn } from './browsing.ts';
import { blankedText, filesOfAllKinds, pageBefore, swappedPage } from './check-files.ts';
import { findViolations } from './find-violations.ts';
import { readDownload } from './read-download.ts';
import { serveFolder } from './serve-folder.ts';

interface Checked {
  readonly source: { readonly path?: string; readonly sha256: string; readonly format: string };
  readonly status: string;
  readonly findings: readonly Finding[];
}

const site = browse();
const reportInput = '[data-slot="report"] input[type=file]';
const previousInput = '[data-slot="previous"] input[type=file]';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-check-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bufferOf = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content as string),
});

const checkFile = async (page: Page, name: string, content: string | Uint8Array): Promise<void> => {
  await page.setInputFiles(reportInput, bufferOf(name, content));
  await page.locator('#verdict').waitFor();
};

// What the page exports; only the path differs from the command's, as a browser does not know it.
const exported = async (page: Page): Promise<Checked> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  return JSON.parse(await readDownload(await coming)) as Checked;
};
// The command line also says where the words stand that a finding quotes; a page shows the words themselves.
const withoutPath = ({ source: { path: _path, ...source }, findings, ...rest }: Checked) => ({
  source,
  findings: findings.map(({ place: _place, ...finding }) => finding),
  ...rest,
});

const paste = (page: Page, type: string, text: string): Promise<void> =>
  page.evaluate(
    ([kind, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind!, content!);
      document.querySelector('textarea')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    },
    [type, text],
  );

it('finds what the command line finds, in every kind of file', async () => {
  const files = await filesOfAllKinds();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { stdout } = await runCli(['check', folder, '--format', 'ndjson', '--jobs', '1']);
  const bySource = new Map(readLines<Checked>(stdout).map((checked) => [checked.source.sha256, checked]));
  const { page, complaints, close } = await site.visit('/check/');
  for (const [name, content] of Object.entries(files)) {
    await checkFile(page, name, content);
    const found = await exported(page);
    expect(withoutPath(found), name).toEqual(withoutPath(bySource.get(found.source.sha256)!));
    expect(found.findings.length, name).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('#result')!.replaceChildren());
  }
  expect(complaints).toEqual([]);
  await close();
});

it('compares with last year’s report as the command line does', async () => {
  const [now, before] = [join(folder, 'now.html'), join(folder, 'before.html')];
  await writeFile(now, await swappedPage());
  await writeFile(before, await pageBefore());
  const { stdout } = await runCli(['check', now, '--previous', before, '--format', 'json']);
  const { page, close } = await site.visit('/en/check/');
  await page.setInputFiles(previousInput, bufferOf('before.html', await pageBefore()));
  await checkFile(page, 'now.html', await swappedPage());
  const found = await exported(page);
  expect(withoutPath(found)).toEqual(withoutPath(JSON.parse(stdout) as Checked));
  expect(found.findings.some(({ needs }) => needs?.includes('last-year'))).toBe(false);
  await close();
});

it('works with the network cut, also for a kind of file that was never opened before', async () => {
  const own = await serveFolder(inject('sampleSite').dir);
  const context = await site.context();
  const { page } = await visitIn(context, own.origin, '/en/check/');
  await page.getByText('Ready to work without a network').waitFor();
  await own.close();
  await page.reload();
  await checkFile(page, 'report.pdf', (await filesOfAllKinds())['report.pdf']!);
  await expect(page.locator('.result-name').textContent()).resolves.toContain('青岚县示例局');
  await context.close();
});

it('lets nothing out: the page itself forbids connections to anywhere else', async () => {
  const { page, close } = await site.visit('/check/');
  // One of the policies is the page's own, which holds whatever server the site stands on.
  const policy = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, originalPolicy }) => {
          if (effectiveDirective === 'connect-src' && originalPolicy.includes("default-src 'self'"))
            resolve(originalPolicy);
        });
        fetch('http://127.0.0.1:1/').catch(() => {});
      }),
  );
  expect(policy).toContain("connect-src 'self'");
  await close();
});

it('names the cell, writes the sum out, and gives a corrected table in which only the suggestion differs', async () => {
  const context = await site.context({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, complaints } = await visitIn(context, site.origin(), '/check/');
  await paste(
    page,
    'text/html',
    `<html><body><!--StartFragment-->${await swappedPage()}<!--EndFragment--></body></html>`,
  );
  const first = page.locator('.findings > li').first();
  await expect(first.locator('.sum').textContent()).resolves.toContain('3404 + 118 ≠ 3440 + 118');
  await expect(first.locator('.suggestion b').textContent()).resolves.toBe('3440');
  const wrong = page.locator('[id="cell=/applications/newReceived/naturalPerson"]');
  await expect(wrong.getAttribute('class')).resolves.toMatch(/f-error.*suspect/);
  await wrong.locator('a').click();
  await expect(page.locator(':target .finding-head').textContent()).resolves.toContain('错误');
  await page.getByRole('button', { name: '复制此表' }).click();
  await page.getByText('已复制').waitFor();
  const { html, text } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(html.match(/bgcolor/gi)).toHaveLength(1);
  expect(html).toMatch(/bgcolor="#ffff00"[^>]*>3440/);
  expect(html).toContain('原为 3404');
  expect(text).toContain('3440〔建议；原为 3404〕\t75\t0\t1\t6\t3\t3525');
  expect(complaints).toEqual([]);
  await context.close();
});

it('leaves blanks blank and marks as printed in the corrected table', async () => {
  const { page, close } = await site.visit('/en/check/');
  await page.locator('textarea').fill(blankedText());
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const row = page.locator('td.suggested').locator('xpath=..').first();
  await row.waitFor();
  await expect(row.locator('td').allTextContents()).resolves.toEqual(['8', '1', '', '/', '0', '0', '9printed 6']);
  await close();
});

it('says why there is no result: no report, a scan, nothing in it, too large', async () => {
  const { page, close } = await site.visit('/en/check/');
  const problem = async (): Promise<string> => (await page.locator('#verdict').textContent()) ?? '';
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['news.txt', '今天天气很好,大家都去公园散步。'.repeat(20), 'This does not look like an annual report'],
    ['scan.pdf', drawPdf([{ lines: [[10, 10, 90, 90]] }]), 'This is a scan or a picture, without text'],
    ['empty.html', ' ', 'The file cannot be read'],
    ['saved.rtf', '{\\rtf1\\ansi 2024', 'The file cannot be read'],
  ];
  for (const [name, content, title] of cases) {
    await checkFile(page, name, content);
    expect(await problem(), name).toBe(title);
    await page.evaluate(() => document.querySelector('#result')!.replaceChildren());
  }
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(65 * 1024 * 1024)], 'huge.pdf'));
    document.querySelector('[data-slot=report]')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await page.locator('#verdict').waitFor();
  expect(await problem()).toBe('The file is too large');
  await close();
});

it('reads the first of several files and says so, and shows names and contents as text only', async () => {
  const { page, complaints, close } = await site.visit('/en/check/');
  const hostile = blankedText().replaceAll('青岚县示例局', '<img src=x onerror=alert(1)>青岚县示例局');
  await page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer();
      for (const file of [name!, 'second.txt', 'third.txt']) dataTransfer.items.add(new File([text!], file));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true });
      document.querySelector('[data-slot=report]')!.dispatchEvent(drop);
    },
    ['<img src=x onerror=alert(1)>.txt', hostile],
  );
  await page.locator('#verdict').waitFor();
  await expect(page.locator('[data-slot=report] .taken').textContent()).resolves.toMatch(
    /<img src=x onerror=alert\(1\)>\.txt.*2 more files were not read/s,
  );
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it('says what was not read of a report in part, and is accessible on a phone in the dark', async () => {
  const { page, complaints, close } = await site.visit('/check/', {
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  const lines = blankedText().split('\n');
  await checkFile(
    page,
    'half.txt',
    lines
      .slice(
        0,
        lines.findIndex((line) => line.startsWith('四、')),
      )
      .join('\n'),
  );
  await expect(page.locator('#result').textContent()).resolves.toContain('只读出一部分');
  expect(await findViolations(page)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await close();
});

it('says everything in Traditional characters on their pages, but for what the report itself says', async () => {
  const { page, complaints, close } = await site.visit('/hant/check/');
  await checkFile(page, 'report.txt', blankedText());
  // Characters that Traditional text has no use for; the agency's name stays as published.
  const own = await page.locator('#result').evaluate((result) => {
    const copy = result.cloneNode(true) as HTMLElement;
    for (const published of copy.querySelectorAll('[lang]')) published.remove();
    return copy.textContent;
  });
  expect(own).toContain('總計');
  expect(own.match(/[关报机说请总规应数处问题无开执门]/g) ?? []).toEqual([]);
  expect(await page.locator('#result').getAttribute('lang')).toBe('zh-Hant');
  for (const href of await page
    .locator('#result a.rule')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
    expect(href).toMatch(/^\/hant\/rules\//);
  expect(complaints).toEqual([]);
  await close();
});
