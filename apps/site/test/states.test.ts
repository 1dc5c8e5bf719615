// States that most reports are not in, and numbers that lead to what they count; without a script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@nianbao/store';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';

const site = browse();
const open = async (path: string) => site.visit(path, { javaScriptEnabled: false });
// Of the agency whose report was published twice.
const findAgency = async (): Promise<string> => (await pathOf('zh-report-source')).replace(/[^/]+\/$/, '');
const readText = (path: string): string =>
  readFileSync(join(inject('sampleSite').dir, decodeURIComponent(path)), 'utf8');
const readLines = (path: string): string[] => readText(path).trim().split('\r\n').slice(1);
const readTotals = async () => {
  const store = await openStore(inject('sampleSite').db, { readOnly: true });
  const totals = await store.readTotals();
  await store.close();
  return totals;
};
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, '');
const body = (id: string): string => `section:has(> #${id}) .part-body`;

describe('a report without the tables of the form', () => {
  it('says so, counts no figures, and is cited with its year', async () => {
    const { page, close } = await open(await pathOf('zh-report-untabled'));
    expect(await page.locator('.official').textContent()).toContain('没有法定表格');
    expect(await page.locator('.verdict').textContent()).not.toContain('有数值');
    await page.goto(site.origin() + (await pathOf('zh-agency-untabled')));
    expect(plain(await page.locator('.cite').textContent())).toContain('数据（2019）');
    await close();
  });
});

describe('an agency that did not always exist', () => {
  it('lacks no report of the years before it, on its page and in the coverage', async () => {
    const { page, close } = await open(await findAgency());
    const marks = await page.locator('.years li').allTextContents();
    const before = [2019, 2020, 2021, 2022].map((year) => `当年不存续${year}`);
    expect(marks.map(plain)).toEqual([...before, '未收录2023', '有错误2024']);
    const { agencies } = await readTotals();
    await page.goto(`${site.origin()}/`);
    const countAgencies = (year: number): Promise<string | null> =>
      page
        .locator(`${body('coverage')} tr:has(th a:text-is("${year}")) td`)
        .nth(1)
        .textContent();
    expect(await countAgencies(2022)).toBe(String(agencies - 1));
    expect(await countAgencies(2023)).toBe(String(agencies));
    await close();
  });
});

describe('a finding that follows from another', () => {
  it('names that one as it is named itself', async () => {
    const { page, close } = await open(await pathOf('zh-report-source'));
    const links = await page.locator('.findings .folded .finding-facts a[href^="#finding="]').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const root = page.locator(`[id="${(await link.getAttribute('href'))!.slice(1)}"] .count`).first();
      expect(await link.textContent()).toBe(await root.textContent());
    }
    await close();
  });
});

describe('a number of the overview', () => {
  it('leads to a list of as many', async () => {
    const { page, close } = await open('/');
    const cells = page
      .locator(`${body('coverage')} table`)
      .first()
      .locator('tbody td:has(a)');
    const numbers = await cells.evaluateAll((all) =>
      all.map((cell) => ({ n: Number(cell.textContent), href: cell.querySelector('a')!.getAttribute('href')! })),
    );
    expect(numbers.length).toBeGreaterThan(6);
    for (const { n, href } of numbers) {
      const { pathname, hash } = new URL(href, site.origin());
      const states = hash === '' ? /,(?:ok|warning|explained|error),/ : new RegExp(`,${hash.slice(1)},`);
      const lines = readLines(`${pathname.slice(0, -1)}.csv`);
      expect(lines.filter((line) => states.test(line)).length, href).toBe(n);
    }
    await page.locator('.opening .sentence a').click();
    expect(page.url()).toContain('/quality/#undated');
    const listed = await page.locator(`${body('undated')} tbody tr`).count();
    expect(listed).toBeGreaterThan(0);
    expect(readLines('quality/undated.csv').length).toBe(listed);
    await close();
  });
});

describe('the list of agencies', () => {
  it('is a file, with what is held of each', async () => {
    const { agencies, reports } = await readTotals();
    const lines = readLines('agencies.csv');
    expect(lines.length).toBe(agencies);
    expect(lines.reduce((sum, line) => sum + Number(line.split(',').at(-7)), 0)).toBe(reports);
    expect(lines.find((line) => line.includes('卓城县示例局'))).toMatch(/,2023,2025-06,1,2024,2024,1,\d,0,0$/);
  });
});

describe('a report on paper', () => {
  it('has its tables whole, and nothing that only a screen can do', async () => {
    const { page, close } = await open(await pathOf('zh-report-damaged'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The width of an A4 sheet between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    const shown = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    for (const selector of [
      '.masthead nav',
      '.switches',
      '.contents',
      '.files',
      '.colophon .links',
      'details',
      '.provenance',
    ])
      expect(await shown(selector), selector).toBe(false);
    expect(await shown('.findings')).toBe(true);
    expect(await shown('.cite')).toBe(true);
    const wide = await page
      .locator('.printed-scroll')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(wide).toBe(0);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
    await close();
  });
});

describe('a lost address', () => {
  it('offers the search, which leads on without a script', async () => {
    const { page, close } = await open('/en/nothing/here/');
    await page.fill('#q', 'caizheng');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/agencies\/\?q=caizheng$/);
    await close();
  });
});

describe('the feed', () => {
  it('gives a report that was published again an entry of its own', async () => {
    const path = await findAgency();
    const store = await openStore(inject('sampleSite').db, { readOnly: true });
    const [first, second] = await store.listVersions(decodeURIComponent(path.split('/').at(-2)!), '2024');
    await store.close();
    const feed = readText(join(path, 'feed.xml'));
    expect(feed).toContain(
      `#sha256=${second!.sha256.slice(0, 16)}</id><title>卓城县示例局 2024年度报告（第2版）</title>`,
    );
    expect(feed).not.toContain(first!.sha256.slice(0, 16));
    expect(feed).toMatch(/<summary>1 处错误 · \d 处存疑 · 200 个数字中 199 个有数值<\/summary>/);
  });
});
