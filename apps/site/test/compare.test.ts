// Comparing, ranking, registers: state in the address, gaps that stay gaps, numbers that lead to their lists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '@nianbao/store';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { SeriesFile } from '../src/model/series-file.ts';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';
import { readDownload } from './read-download.ts';

const site = browse();
const readFile = (path: string): string => readFileSync(join(inject('sampleSite').dir, path), 'utf8');

describe('the comparison', () => {
  it('draws what the address says, leaves missing years open, and keeps every change in the address', async () => {
    const { page, close, complaints } = await site.visit(await pathOf('zh-compare'));
    await page.waitForSelector('.compare-charts svg');
    const office = page.locator('.compare-charts li', { hasText: '示例市人民政府办公室' });
    expect(await office.locator('svg').getAttribute('aria-label')).toBe(
      '2019 57.9% (11 / 19), 2020 42.4% (14 / 33), 2021 32.1% (26 / 81), 2022 未收录, 2023 60.0% (3 / 5), 2024 38.1% (24 / 63)',
    );
    // What a rate is made of stands in the picture; each bar leads to its report.
    expect(await office.locator('text.parts').allTextContents()).toEqual([
      '11 / 19',
      '14 / 33',
      '26 / 81',
      '3 / 5',
      '24 / 63',
    ]);
    expect(await office.locator('svg a').last().getAttribute('href')).toMatch(/^\/agencies\/.+\/2024\/$/);
    expect(await office.locator('rect.gap').count()).toBe(1);
    expect(await office.locator('rect.bar.pale').count()).toBe(1);
    await page.selectOption('select[name=q]', '/applications/newReceived/total');
    await page.check('input[value=table]');
    await page.selectOption('select[name=from]', '2023');
    await page.waitForSelector('.compared table');
    expect(new URL(page.url()).searchParams.get('q')).toBe('/applications/newReceived/total');
    await page.reload();
    const row = page.locator('.compared tbody tr', { hasText: '示例市人民政府办公室' });
    expect(await row.locator('td').allTextContents()).toEqual(['6', '66']);
    // A figure in a failed check says so, in both views.
    await page.selectOption('select[name=q]', '/disputes/reconsideration/total');
    await page.waitForSelector('.compared .count.error');
    expect(await row.locator('td').last().textContent()).toBe('4 ◉有错误');
    await page.check('input[value=chart]');
    await page.waitForSelector('.compare-charts svg');
    expect(await office.locator('svg a.error text.value').allTextContents()).toEqual(['4 ◉']);
    expect(await office.locator('svg').getAttribute('aria-label')).toContain('2024 4 有错误');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says that an address asks for what the site has not, and puts it right', async () => {
    const path = (await pathOf('zh-compare')).replace(/q=.*$/, 'q=zzz&from=2030&to=2010&view=table');
    const { page, close } = await site.visit(path);
    await page.waitForSelector('.compared table');
    expect(await page.locator('#compare output').textContent()).toContain('网址里的指标或年份本站没有');
    const { searchParams } = new URL(page.url());
    const chosen = await page.locator('select[name=q]').inputValue();
    expect([searchParams.get('q'), searchParams.get('from'), searchParams.get('to')]).toEqual([chosen, '2019', '2024']);
    await close();
  });

  it('takes years the other way round, and tells what it changed beside the agencies it lost or added', async () => {
    const path = await pathOf('zh-compare');
    const agency = new URLSearchParams(path.split('?')[1]).get('a')!.split(',')[0]!;
    const { page, close } = await site.visit(`/compare/?a=${agency}&from=2023&to=2020`);
    const said = page.locator('#compare output');
    await page.waitForSelector('.compare-charts svg');
    expect([await said.textContent(), new URL(page.url()).search]).toEqual(['', expect.stringContaining('from=2023')]);
    await page.goto(`${site.origin()}/compare/?a=${agency},xx-nobody&from=2030`);
    await page.waitForSelector('.compare-charts svg');
    expect(await said.textContent()).toMatch(/年份本站没有.*有 1 个机关不在本站/);
    await page.goto(`${site.origin()}/en/compare/?a=${agency}&from=2030&peers=country`);
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length > 1);
    expect(await said.textContent()).toContain('no such figure or years');
    await close();
  });

  it('has room for its figures: on a narrow screen none is cut off, on paper no chart lies over another', async () => {
    const path = await pathOf('zh-compare');
    const query = path.split('?')[1]!.replace(/q=[^&]*/, 'q=/disputes/reconsideration/total');
    const { page, close } = await site.visit(`/compare/?${query}`, { viewport: { width: 320, height: 640 } });
    await page.waitForSelector('.compare-charts svg');
    // As a whole country's figures would be.
    await page.route('**/series.json', async (route) => {
      const answer = await route.fetch();
      const file = (await answer.json()) as SeriesFile;
      for (const { quantities } of file.years as readonly { quantities: Record<string, readonly number[]> }[])
        for (const name of Object.keys(quantities)) quantities[name] = [1_234_567];
      await route.fulfill({ response: answer, json: file });
    });
    await page.reload();
    await page.waitForSelector('.compare-charts svg text.value');
    const overlaps = await page.locator('.compare-charts svg').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const frame = chart.getBoundingClientRect();
        const boxes = [...chart.querySelectorAll('text.value')].map((text) => text.getBoundingClientRect());
        return boxes.flatMap(({ left, right }, index) => [
          ...(left < frame.left || right > frame.right ? ['cut off'] : []),
          ...(index > 0 && boxes[index - 1]!.right > left ? ['over another'] : []),
        ]);
      }),
    );
    expect(overlaps).toEqual([]);
    await page.setViewportSize({ width: 680, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const outside = await page
      .locator('.compare-charts li')
      .evaluateAll(
        (items) =>
          items.filter((item) => item.querySelector('svg')!.getBoundingClientRect().width > item.clientWidth).length,
      );
    expect(outside).toBe(0);
    await close();
  });

  it('hides its fields where nothing would answer them', async () => {
    const { page, close } = await site.visit('/compare/', { javaScriptEnabled: false });
    expect(await page.locator('#compare').isVisible()).toBe(false);
    expect(await page.locator('noscript .note').isVisible()).toBe(true);
    await close();
  });

  it('adds by pinyin and by likeness up to twelve, and gives what is shown as a file', async () => {
    const { page, close } = await site.visit('/en/compare/');
    await page.fill('#add', 'jiashishi');
    await page.waitForSelector('.adding .hits li');
    expect(await page.locator('#compare output').textContent()).toMatch(/^[1-6] found$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chips li');
    expect(await page.locator('#add').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.click('.peers button[value=country]');
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 12);
    expect(await page.locator('.peers').isVisible()).toBe(false);
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.compared .files a')]);
    const lines = (await readDownload(download)).trim().split('\r\n');
    expect(lines[0]).toBe('agencyId,agencyName,year,quantity,numerator,denominator,value,state,mark');
    expect(lines.length).toBe(1 + 12 * 6);
    expect(lines.some((line) => line.endsWith(',,,,missing,'))).toBe(true);
    // Who takes one out by keyboard goes on with the next; who asks for what is not there is told so.
    await page.locator('.chips button').nth(2).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.chips li').length === 11);
    expect(
      await page
        .locator('.chips li')
        .nth(2)
        .locator('button')
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await page.fill('#add', '没有这个');
    await page.waitForFunction(() => document.querySelector('#compare output')!.textContent!.startsWith('No agency'));
    expect(await page.locator('.adding .hits').isVisible()).toBe(false);
    await close();
  });

  it('adds whom one would compare an agency with: in its province, elsewhere, above and below it, beside it', async () => {
    const store = await openStore(inject('sampleSite').db, { readOnly: true });
    const { items } = await store.listAgencies({ page: 1, pageSize: 1000 });
    await store.close();
    const idOf = (name: string): string => items.find((agency) => agency.name === name)!.id;
    const { page, close, complaints } = await site.visit('/compare/');
    const askFor = async (kind: string, name: string): Promise<string[]> => {
      await page.goto(`${site.origin()}/compare/?a=${idOf(name)}`);
      await page.waitForSelector('.chips li');
      await page.click(`.peers button[value=${kind}]`);
      await page.waitForFunction(
        () =>
          document.querySelectorAll('.chips li').length > 1 || document.querySelector('#compare output')!.textContent,
      );
      return page.locator('.chips li > span').allTextContents();
    };
    const bureau = '寅示县民政局';
    expect(await askFor('province', bureau)).toEqual([bureau, '卯示县民政局']);
    expect(await askFor('family', bureau)).toEqual([bureau, '寅示县人民政府']);
    expect(await askFor('family', '寅示县人民政府')).toEqual(['寅示县人民政府', bureau]);
    expect(await askFor('region', bureau)).toEqual([bureau, '寅示县人民政府', '卯示县民政局', '甲示市人民政府办公室']);
    const elsewhere = await askFor('country', '甲示市人民政府办公室');
    expect(elsewhere.length).toBe(12);
    expect(elsewhere.every((name) => name.endsWith('市人民政府办公室'))).toBe(true);
    expect(await askFor('country', bureau)).toEqual([bureau]);
    expect(await page.locator('#compare output').textContent()).toContain('没有这样的其他机关');
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads from a figure in its table to the cell it stands in', async () => {
    const { page, close } = await site.visit('/en/compare/');
    const { searchParams } = new URL(await pathOf('zh-compare'), site.origin());
    const pointer = '/applications/newReceived/total';
    await page.goto(`${site.origin()}/en/compare/?a=${searchParams.get('a')!.split(',')[0]}&q=${pointer}&view=table`);
    await page.locator('.compared td a').last().click();
    expect(page.url()).toMatch(/\/en\/agencies\/[^/]+\/2024\/#cell=\/applications\/newReceived\/total$/);
    expect(await page.locator(`[id="cell=${pointer}"]`).textContent()).toBe('66');
    await close();
  });
});

describe('a ranking', () => {
  it('gives each agency a range of places that its interval allows, and the same in its file', async () => {
    const { page, close } = await site.visit('/rankings/disclosureRate/prefecture-generalOffice/', {
      javaScriptEnabled: false,
    });
    const places = await page.locator('tbody td:first-child').allTextContents();
    // All twelve rest on some thirty cases: nobody is surely ahead of everybody.
    expect(places.length).toBe(12);
    expect(places.every((place) => place.includes('–'))).toBe(true);
    const lines = readFile('rankings/disclosureRate/prefecture-generalOffice.csv').trim().split('\r\n');
    expect(lines.length).toBe(13);
    const office = lines.find((line) => line.includes('示例市人民政府办公室'))!.split(',');
    expect(office.slice(2, 7)).toEqual(['2024', 'disclosureRate', '24', '63', '0.380952']);
    await close();
  });
});

describe('the page on quality', () => {
  it('has a file for every register, with as many lines as the page says', async () => {
    const store = await openStore(inject('sampleSite').db, { readOnly: true });
    const { reports } = await store.readTotals();
    await store.close();
    const matrix = readFile('quality/matrix.csv').trim().split('\r\n').slice(1);
    // One report has no year; the office lacks 2022.
    expect(matrix.filter((line) => !line.includes(',missing,')).length).toBe(reports - 1);
    expect(readFile('quality/missing.csv').trim().split('\r\n').slice(1)).toEqual([
      expect.stringMatching(/示例市人民政府办公室,2022$/),
    ]);
    for (const name of ['rules', 'late', 'corrections'])
      expect(existsSync(join(inject('sampleSite').dir, `quality/${name}.csv`)), name).toBe(true);
    const html = readFile('quality/index.html');
    expect(html).toContain('digits swapped');
    expect(html).toContain('2026-01-31');
  });
});

describe('a number of the registers', () => {
  it('leads to its list, which has as many lines as the number says, on the page and in its file', async () => {
    const { page, close } = await site.visit('/quality/', { javaScriptEnabled: false });
    const links = await page.locator('.matrix-list a.tallied').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href')!,
        n: Number(/\d+/.exec(link.lastChild!.textContent!)![0]),
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { href, n } of links) {
      const { pathname, hash } = new URL(href, site.origin());
      const states = readFile(`${pathname.slice(0, -1)}.csv`).match(new RegExp(`,${hash.slice(1)},`, 'g')) ?? [];
      expect(states.length, href).toBe(n);
    }
    await page.locator('.matrix-list a.tallied[href$="/2022/#missing"]').first().click();
    expect(await page.locator('#missing').locator('xpath=ancestor::section').locator('li').allTextContents()).toEqual([
      '示例市人民政府办公室',
    ]);
    await close();
  });
});

describe('the page of downloads', () => {
  it('lists the exported files with rows, size and checksum, and they are there', async () => {
    const { page, close } = await site.visit('/download/');
    const row = page.locator('tr', { hasText: 'figures.csv' }).first();
    expect(await row.textContent()).toMatch(/csv.*2.*b{8}/s);
    expect(await page.locator('pre').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('read_csv')]),
    );
    expect(readFile('download/files/figures.csv')).toBe('a,b\n1,2\n3,4\n');
    await close();
  });

  it('has all of it as one archive, with a description, a citation and no time of the build', () => {
    const archive = unzipSync(
      new Uint8Array(readFileSync(join(inject('sampleSite').dir, 'download/files/nianbao.zip'))),
    );
    expect(Object.keys(archive)).toEqual(
      ['README.md', 'CITATION.cff', 'datapackage.json', 'figures.csv'].map((name) => `nianbao/${name}`),
    );
    for (const [name, bytes] of Object.entries(archive))
      expect(strFromU8(bytes), name).toBe(readFile(name.replace('nianbao/', 'download/files/')));
    expect(parse(strFromU8(archive['nianbao/CITATION.cff']!))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      license: 'Apache-2.0',
    });
  });
});
