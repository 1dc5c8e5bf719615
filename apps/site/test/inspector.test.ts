// The report page as a person who doubts a figure uses it: cell → sums, last year, source, permalink.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';

const site = browse();
const total = '/applications/newReceived/total';
const cell = (page: Page, pointer: string) => page.locator(`[id="cell=${pointer}"]`);

it('lights the figure’s own span in the source, and moves with the arrow keys', async () => {
  const { page, complaints, close } = await site.visit(await pathOf('zh-report-source'));
  await cell(page, total).click();
  const panel = page.locator('#inspector');
  await expect(panel.textContent()).resolves.toMatch(/勾稽.*8 \+ 1.*= 9.*JSON 指针\/applications\/newReceived\/total/s);
  await page.getByRole('button', { name: '看原文' }).click();
  const lit = page.locator('#source-words mark');
  await lit.waitFor();
  expect(await lit.textContent()).toBe('9');
  const line = await page.evaluate(() => {
    const mark = document.querySelector('#source-words mark')!;
    return `${mark.previousSibling?.textContent?.split('\n').at(-1)}[${mark.textContent}]`;
  });
  expect(line).toBe('一、本年新收政府信息公开申请数量\t8\t1\t0\t\t0\t0\t[9]');
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  expect(await page.locator('#source-words').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

it('says in words what must hold beside the sum with its numbers, with and without the script', async () => {
  const { page, complaints, close } = await site.visit(await pathOf('zh-report-source'));
  await cell(page, total).click();
  const sum = page.locator('#inspector .sum', { hasText: '8 + 1' });
  expect(await sum.locator('.why').textContent()).toBe('总计 = 六类申请人之和');
  expect(await page.locator('table .why').count()).toBe(0);
  await page.locator('.sums-said summary').click();
  expect(await page.locator('#sums-said li').first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});

it('shows of a source words only, and nobody’s personal data, on the page and in its files', async () => {
  const path = await pathOf('zh-report-source');
  const { dir } = inject('sampleSite');
  const read = (file: string): string => readFileSync(join(dir, decodeURIComponent(path), file), 'utf8');
  const { text } = JSON.parse(read('source.json')) as { text: string };
  expect(text).toContain('致谢');
  expect(text).not.toMatch(/alert|<|>/);
  for (const file of ['index.html', 'source.json', 'findings.sarif'])
    for (const secret of ['110101199003078515', '13912345678', '王小明'])
      expect(read(file), `${file} ${secret}`).not.toContain(secret);
  expect(read('source.json')).toContain('1*****');
  // Words of the source beside a figure that a finding quotes.
  expect(read('findings.sarif')).toContain('<!--1**********-->');
});

it('opens a cell that the address names, with last year’s value beside it', async () => {
  const { page, close } = await site.visit(`${await pathOf('en-report-damaged')}#cell=${total}`);
  await expect(page.locator('#inspector').textContent()).resolves.toContain('JSON pointer');
  const years = await page.locator('#inspector dt').allTextContents();
  const before = await page.locator('.years a').count();
  expect(years.includes('Last year')).toBe(before > 1);
  await close();
});

it('says what changed between versions, and links findings to what they follow from', async () => {
  const { page, close } = await site.visit(await pathOf('en-report-source'));
  await expect(page.locator('.version-step').textContent()).resolves.toMatch(
    /From version 1 to 2.*1 figure changed.*6 → 9/s,
  );
  const damaged = await site.visit(await pathOf('zh-report-damaged'));
  for (const href of await damaged.page
    .locator('.findings a[href^="#finding="]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
    expect(await damaged.page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
  await damaged.close();
  await close();
});

it('shows the triangle of the further cells of a finding, with room for a finger', async () => {
  const { page, close } = await site.visit(await pathOf('zh-report-damaged'));
  const more = await page
    .locator('.findings > li')
    .first()
    .evaluate((item) => {
      item.innerHTML = '<div class="finding-cells"><details><summary>另有 2 格</summary></details></div>';
      const summary = item.querySelector('summary')!;
      return [getComputedStyle(summary).display, summary.getBoundingClientRect().height >= 24];
    });
  expect(more).toEqual(['list-item', true]);
  await close();
});

it('tells machines what it is: a Dataset by a GovernmentOrganization, JSON, CSV and SARIF', async () => {
  const path = await pathOf('zh-report-source');
  const { page, close } = await site.visit(path);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  expect(data).toMatchObject({
    '@type': 'Dataset',
    temporalCoverage: '2024-01-01/2024-12-31',
    creator: { '@type': 'GovernmentOrganization', name: '卓城县示例局' },
  });
  expect(data.distribution).toHaveLength(2);
  const sarif = JSON.parse(readFileSync(join(inject('sampleSite').dir, path, 'findings.sarif'), 'utf8'));
  expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'nianbao' } } }] });
  await close();
});

it('needs no more than 40 KB of script for the inspector', async () => {
  const { page, close } = await site.visit(await pathOf('zh-report-source'));
  const scripts = await page.evaluate(() =>
    [...document.scripts].flatMap(({ src }) => (src ? [new URL(src).pathname] : [])),
  );
  const bytes = scripts.map((script) => gzipSync(readFileSync(join(inject('sampleSite').dir, script))).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  await close();
});
