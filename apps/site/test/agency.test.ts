// The page of an agency: its numbers lead to their cells, its feed lists its reports, nothing needs a script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';

const site = browse();

describe('the page of an agency', () => {
  it('leads from the years of its ledger to their reports, and from a link that breaks to the figure that differs', async () => {
    const { page, close } = await site.visit(await pathOf('zh-agency'));
    const ledger = page.locator('section:has(> #ledger) table, section:has(#ledger) table').first();
    const years = await ledger.locator('tbody th a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(years.every((href) => /^\/agencies\/.+\/\d{4}\/$/.test(href!))).toBe(true);
    expect(years).toHaveLength(5);
    const broken = ledger.locator('.link-broken a').first();
    expect(await broken.getAttribute('href')).toMatch(/#cell=\/applications\/carriedIn\/total$/);
    await close();
  });

  it('leads from a calculated rate to the cells it was calculated from, without a script', async () => {
    const { page, close } = await site.visit(await pathOf('zh-agency'), { javaScriptEnabled: false });
    const disclosure = page.locator('.measures > li').nth(1);
    expect(await disclosure.textContent()).toMatch(/公开率.*38\.1%.*24 \/ 63.*办结的63件中，24件予以公开或部分公开/s);
    expect(await disclosure.textContent()).toMatch(/中位数 [\d.]+%（n=12）/);
    await disclosure.locator('summary').click();
    expect((await disclosure.locator('.worked dd').nth(1).textContent())!.replaceAll(/\s+/g, '')).toMatch(
      /予以公开9\+部分公开15\)÷总计63=38\.1%/,
    );
    await disclosure.locator('.worked a').last().click();
    expect(page.url()).toMatch(/\/2024\/#cell=\/applications\/totalProcessed\/total$/);
    expect(await page.locator('[id="cell=/applications/totalProcessed/total"]').textContent()).toBe('63');
    await close();
  });

  it('leads from every figure of its tables to the cell it stands in', async () => {
    const { page, close } = await site.visit(await pathOf('zh-agency'), { javaScriptEnabled: false });
    const penalties = page.locator('tr', { hasText: '行政许可' }).last();
    expect(await penalties.locator('td').count()).toBe(6);
    await page
      .locator('#ledger')
      .locator('xpath=ancestor::section')
      .locator('tbody tr')
      .first()
      .locator('a')
      .last()
      .click();
    expect(page.url()).toMatch(/\/2024\/#cell=\/applications\/carriedOut\/total$/);
    expect(await page.locator('[id="cell=/applications/carriedOut/total"]').textContent()).toBe('7');
    await close();
  });

  it('says until when an agency existed, and leads to the one that took over and back', async () => {
    const path = await pathOf('zh-report-source');
    const { page, close } = await site.visit(path.replace(/[^/]+\/$/, ''), { javaScriptEnabled: false });
    const life = page.locator('.opening .note', { hasText: '由此机关承接' });
    expect(await life.textContent()).toContain('存续至 2025-06。');
    await life.locator('a').click();
    expect(await page.locator('.opening .note', { hasText: '承接自' }).locator('a').textContent()).toContain(
      '卓城县示例局',
    );
    await close();
  });

  it('has a feed of its reports, newest first, the same as often as it is built', async () => {
    const path = await pathOf('zh-agency');
    const feed = readFileSync(join(inject('sampleSite').dir, path, 'feed.xml'), 'utf8');
    const entries = [...feed.matchAll(/<entry>.*?<link href="([^"]+)"\/><updated>([^<]+)</g)];
    expect(entries.map(([, href]) => href)).toEqual([2024, 2023, 2021, 2020, 2019].map((year) => `${path}${year}/`));
    expect(entries[0]![2]).toBe('2025-01-20T00:00:00+08:00');
  });
});
