// A link to a cell opens with that cell in sight, on a phone too, where the table scrolls under headings that stay.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';

const site = browse();
// Nothing is looked at while it still glides.
const phone = { viewport: { width: 360, height: 760 }, reducedMotion: 'reduce' as const };

// The ends of the first, the middle and the last row of every table.
const listCells = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>('table.printed')].flatMap((table) => {
      const rows = [...table.rows].map((row) => [...row.querySelectorAll('td')]).filter((cells) => cells.length > 0);
      const chosen = [rows.at(0)!, rows[Math.floor(rows.length / 2)]!, rows.at(-1)!];
      const ids = chosen.flatMap((cells) => [
        cells.at(0)!.id,
        cells[Math.floor(cells.length / 2)]!.id,
        cells.at(-1)!.id,
      ]);
      return [...new Set(ids)];
    }),
  );

// Whether the cell's own figure is what one sees and touches there, over its whole height.
const isInSight = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const cell = document.getElementById(wanted)!;
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    const places = [0.1, 0.5, 0.9].map((part) => top + part * (bottom - top));
    return places.every((y) => cell.contains(document.elementFromPoint((left + right) / 2, y)));
  }, id);

describe('a link to a cell', () => {
  it('opens with the cell in sight on a phone, as does following one on the page', async () => {
    const path = await pathOf('en-report-2019');
    const { page, close } = await site.visit(path, phone);
    const ids = await listCells(page);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`${site.origin()}${path}#${id}`);
      await page.locator('#inspector').waitFor();
      expect(await isInSight(page, id), id).toBe(true);
    }
    for (const id of ids.toReversed()) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, id);
      await page.waitForFunction((wanted) => document.getElementById(wanted)!.classList.contains('selected'), id);
      expect(await isInSight(page, id), `${id} on the page`).toBe(true);
    }
    await close();
  });

  it('does so without scripts', async () => {
    const path = await pathOf('zh-report-source');
    const visit = await site.visit(path, phone);
    const ids = await listCells(visit.page);
    await visit.close();
    expect(ids.length).toBeGreaterThan(10);
    const context = await site.context({ ...phone, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`${site.origin()}${path}#${id}`);
      expect(await isInSight(page, id), id).toBe(true);
    }
    await context.close();
  });
});
