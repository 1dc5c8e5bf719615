// A note hides nothing: an error that was explained stands in every count and mark, apart from those that nobody explained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';
import { readDownload } from './read-download.ts';

const site = browse();
// The office's report of 2020: one doubt, and one error with a note.
const findReport = async (): Promise<string> => `${await pathOf('zh-agency')}2020/`;
const read = (path: string): string => readFileSync(join(inject('sampleSite').dir, decodeURIComponent(path)), 'utf8');
const readRows = (path: string): Record<string, string>[] => {
  const [heading = '', ...lines] = read(path)
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n');
  const names = heading.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [names[at]!, value])));
};
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, '');

describe('an error that was explained', () => {
  it('stands in the headline and, in grey, in the list, with its note', async () => {
    const { page, close } = await site.visit(await findReport());
    expect(plain(await page.locator('.verdict').textContent())).toContain('1处存疑1处错误已说明');
    const item = page.locator('.findings > li', { hasText: '行政诉讼总计 1' });
    expect(plain(await item.textContent())).toMatch(/^错误1（已说明）.*一件尚未结案/);
    const colours = (of: string) =>
      page
        .locator(of)
        .evaluate((element) => [
          getComputedStyle(element).borderInlineStartColor,
          getComputedStyle(element.querySelector('.count')!).color,
        ]);
    const [bar, word] = await colours('.findings > li.explained');
    const [doubtBar, doubtWord] = await colours('.findings > li.warning:not(.explained)');
    const isGrey = (colour: string): boolean => {
      const parts = colour.match(/\d+/g)!.map(Number);
      return Math.max(...parts) - Math.min(...parts) < 30;
    };
    expect([bar, word, doubtBar, doubtWord].map((colour) => isGrey(colour!))).toEqual([true, true, false, false]);
    await close();
  });

  it('has a mark of its own on years, lists and register, which outranks a doubt', async () => {
    const { page, close } = await site.visit(await pathOf('zh-agency'));
    const year = page.locator('.years li', { hasText: '2020' });
    expect(plain(await year.textContent())).toBe('错误已说明2020');
    expect(await year.locator('.dot-explained').count()).toBe(1);
    expect(plain(await page.locator('.years-key').first().textContent())).toContain('错误已说明');
    expect(plain(await page.locator('tr', { hasText: '2019版' }).first().textContent())).toContain('1处错误已说明');
    await page.goto(`${site.origin()}/quality/`);
    const tally = page.locator('#matrix ~ .part-body tr.total .dot-explained').locator('xpath=..');
    expect(plain(await tally.textContent())).toBe('错误已说明1');
    await page.goto(site.origin() + (await tally.getAttribute('href'))!);
    const line = page.locator('section:has(> #explained) li');
    expect(plain(await line.textContent())).toBe('示例市人民政府办公室1处存疑1处错误已说明示例表：总计等于各项之和');
    expect(await line.locator('a').last().getAttribute('href')).toMatch(/2020\/#findings$/);
    await page.goto(`${site.origin()}/en/agencies/`);
    const agency = page.locator('tr', { hasText: '示例市人民政府办公室' }).first();
    expect(plain(await agency.textContent())).toContain('1errorexplained');
    await page.goto(`${site.origin()}${(await pathOf('zh-agency')).replace('/agencies/', '/en/agencies/')}`);
    const report = page.locator('tr', { hasText: '2019 form' }).first();
    expect(await report.textContent()).toContain('1 doubt 1 error explained');
    await close();
  });

  it('is grey in a comparison, too, which says so in words and in its file', async () => {
    const path = (await findReport()).replace(/2020\/$/, '');
    const query = `a=${path.split('/')[2]}&q=/disputes/litigationDirect/total&from=2020&to=2021`;
    const { page, close } = await site.visit(`/compare/?${query}&view=table`);
    const cell = page.locator('.compared tbody td').first();
    expect(await cell.textContent()).toBe('0 ◉错误已说明');
    expect(await cell.locator('.count.explained').count()).toBe(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.compared .files a')]);
    const [heading, first, second] = (await readDownload(download)).trim().split('\r\n');
    expect([heading, first, second].map((line) => line!.split(',').at(-1))).toEqual(['mark', 'explained', '']);
    await page.check('input[value=chart]');
    const bar = page.locator('.compare-charts svg a').first();
    expect(await bar.getAttribute('class')).toBe('explained');
    expect(await page.getByRole('link', { name: /^0\s*2020\s*错误已说明$/ }).count()).toBe(1);
    await close();
  });

  it('stands in the files and in the feed', async () => {
    const path = await findReport();
    const id = decodeURIComponent(path.split('/')[2]!);
    const ofOffice = (rows: Record<string, string>[]) => rows.find(({ agencyId }) => agencyId === id)!;
    expect(ofOffice(readRows('quality/in/all/2020.csv'))).toMatchObject({
      state: 'explained',
      errors: '0',
      warnings: '1',
      explainedErrors: '1',
      explainedWarnings: '0',
    });
    expect(ofOffice(readRows('agencies.csv'))).toMatchObject({ explainedErrors: '1' });
    const ofRule = readRows('rules/disputes-row-total/reports.csv').filter(({ agencyId }) => agencyId === id);
    expect(ofRule.map(({ year, verdict, level, regionCode }) => [year, verdict, level, regionCode])).toEqual([
      ['2024', 'failed', 'prefecture', '140200'],
      ['2020', 'failed', 'prefecture', '140200'],
    ]);
    const open = readRows('rules/applications-row-total/reports.csv').find(({ agencyId }) => agencyId === id);
    expect(open).toMatchObject({ year: '2024', verdict: 'open', kind: 'generalOffice' });
    const entry = read(`${await pathOf('zh-agency')}feed.xml`)
      .split('<entry>')
      .find((text) => text.includes('2020年度报告'));
    expect(entry).toContain('1 处存疑 · 1 处错误已说明');
  });
});

describe('a report whose colours the system replaces', () => {
  it('keeps the shapes of its marks and the swatches of its keys apart', async () => {
    const { page, close } = await site.visit('/', { forcedColors: 'active' });
    // Each alone at the same place, so that nothing but its look differs.
    const look = async (html: string): Promise<string> => {
      await page.evaluate((shown) => {
        document.body.innerHTML = `<div style="position:fixed;inset:0;background:Canvas"><div class="key" style="position:absolute;left:20px;top:20px">${shown}</div></div>`;
      }, html);
      return (await page.screenshot({ clip: { x: 0, y: 0, width: 80, height: 60 } })).toString('base64');
    };
    const dots = ['ok', 'warning', 'explained', 'error', 'missing', 'withheld', 'outside'];
    const outcomes = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'other'];
    const tiles = [0, 1, 2, 3, 4];
    const shown = {
      dots: dots.map((name) => `<span class="dot dot-${name}"></span>`),
      outcomes: outcomes.map((name) => `<span class="swatch o-${name}"></span>`),
      tiles: tiles.map((step) => `<span class="swatch tile-${step}"></span>`),
    };
    for (const [name, list] of Object.entries(shown)) {
      const looks = [];
      for (const html of list) looks.push(await look(html));
      expect(new Set(looks).size, name).toBe(list.length);
    }
    await close();
  });
});
