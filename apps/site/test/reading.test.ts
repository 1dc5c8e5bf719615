// What a reader does: look up figures and their sources, filter, switch the language; with and without JavaScript.
import { describeFigure, listReportFigures } from '@nianbao/schema';
import { openStore, type ReportDocument } from '@nianbao/store';
import { describe, expect, inject, it } from 'vitest';
import { readFigure } from '../src/model/read-figure.ts';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';
import { samplePages } from './sample-pages.ts';

const site = browse();

const readStored = async (): Promise<ReportDocument[]> => {
  const store = await openStore(inject('sampleSite').db, { readOnly: true });
  const documents: ReportDocument[] = [];
  for await (const report of store.streamReports()) documents.push(report);
  await store.close();
  return documents;
};

describe('a report page', () => {
  it.each(['', '/en'])(
    'shows every stored figure in its cell, and no figure where there is none (%s/)',
    async (prefix) => {
      const { page, close } = await site.visit('/');
      const marks = new Set(['slash', 'dash', 'none', 'text']);
      // The peers are all alike.
      for (const report of (await readStored()).filter(({ result }) => !result.report!.agency.name?.includes('示市'))) {
        await page.goto(`${site.origin()}${prefix}/agencies/${report.agencyId}/${report.key}/`);
        const shown = await page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll('td[id^="cell="]')].map((cell) => [
              cell.id.slice('cell='.length),
              [...cell.querySelector('a')!.childNodes]
                .filter((node) => !(node instanceof Element && node.matches('.sr')))
                .map((node) => node.textContent)
                .join(''),
            ]),
          ),
        );
        const expected = Object.fromEntries(
          listReportFigures(report.result.report!.edition).map(({ pointer }) => {
            const { value, cell } = readFigure(report, pointer);
            if (value !== null) return [pointer, String(value)];
            if (cell?.state === 'ambiguous' || cell?.state === 'unreadable') return [pointer, '?'];
            return [pointer, marks.has(cell?.state ?? '') ? expect.stringContaining(cell!.raw.slice(0, 12)) : ''];
          }),
        );
        expect(shown).toEqual(expected);
      }
      await close();
    },
  );

  it('marks what a figure is: inferred, undecided, in doubt, suspected', async () => {
    const { page, close } = await site.visit(await pathOf('zh-report-damaged'));
    const look = (pointer: string): Promise<string | null> =>
      page.locator(`[id="cell=${pointer}"]`).getAttribute('class');
    expect(await look('/applications/granted/naturalPerson')).toContain('inferred');
    expect(await look('/applications/deniedThirdPartyRights/commercialEnterprise')).toContain('undecided');
    expect(await look('/applications/newReceived/otherOrganization')).toMatch(/blank.*f-warning/);
    expect(await look('/disputes/reconsideration/total')).toMatch(/f-error.*suspect/);
    expect(await look('/applications/newReceived/total')).not.toMatch(/f-|inferred/);
    await close();
  });

  it('says without JavaScript where a figure came from, behind the link of its cell', async () => {
    const { page, close } = await site.visit(await pathOf('zh-report-damaged'), { javaScriptEnabled: false });
    await page.locator('[id="cell=/applications/granted/naturalPerson"] a').click();
    const row = page.locator('[id="from=/applications/granted/naturalPerson"]');
    expect(await row.isVisible()).toBe(true);
    expect(await row.textContent()).toMatch(/予以公开.*「?9.*推断.*applications-balance.*0\.94.*8、空白.*原文第61行/s);
    await close();
  });

  it('shows a figure’s source at the foot, by mouse and by keyboard, and keeps the cell in the address', async () => {
    const { page, close, complaints } = await site.visit(await pathOf('en-report-damaged'));
    const panel = page.locator('#inspector');
    expect(await panel.isVisible()).toBe(false);
    await page.locator('[id="cell=/disputes/reconsideration/total"]').click();
    expect(await panel.textContent()).toContain(describeFigure('/disputes/reconsideration/total').en);
    expect(await panel.textContent()).toContain('4 ≠ 2 + 1');
    expect(page.url()).toMatch(/#cell=\/disputes\/reconsideration\/total$/);
    await page.keyboard.press('ArrowLeft');
    expect(await panel.textContent()).toContain(describeFigure('/disputes/reconsideration/pending').en);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the row headings in sight on a phone when the table scrolls sideways, side by side and not over one another', async () => {
    const { page, close } = await site.visit(await pathOf('zh-report-damaged'), {
      viewport: { width: 390, height: 844 },
    });
    const edges = await page.evaluate(() => {
      const table = document.querySelector<HTMLElement>('table.matrix')!;
      const frame = table.parentElement!;
      frame.scrollLeft = 250;
      const box = (selector: string) => table.querySelector(selector)!.getBoundingClientRect();
      const [outer, inner, row] = [box('.group.at-0'), box('.group.at-1'), box('.row.at-2')];
      return { frame: frame.getBoundingClientRect(), outer, inner, row };
    });
    const near = (value: number) => Math.round(value / 3);
    expect(near(edges.outer.left)).toBe(near(edges.frame.left));
    expect(near(edges.inner.left)).toBe(near(edges.outer.right));
    expect(near(edges.row.left)).toBe(near(edges.inner.right));
    expect(edges.row.right).toBeLessThan(edges.frame.left + edges.frame.width * 0.55);
    await close();
  });

  it('opens at a cell that the address names', async () => {
    const { page, close } = await site.visit(`${await pathOf('zh-report-sound')}#cell=/applications/granted/total`);
    expect(await page.locator('#inspector').isVisible()).toBe(true);
    expect(await page.locator('[id="cell=/applications/granted/total"]').isVisible()).toBe(true);
    await close();
  });
});

describe('the language switch', () => {
  it('leads from every page to the same page in the other language and back', async () => {
    const { page, close } = await site.visit('/');
    for (const { name, path } of await samplePages(inject('sampleSite').db)) {
      if (
        !name.startsWith('zh-') ||
        name === 'zh-lost' ||
        /docs-(?!index)|nameless|2019|sound|longest|untabled|never-met|agencies-in/.test(name)
      )
        continue;
      const { pathname } = new URL(path, site.origin());
      await page.goto(site.origin() + path);
      await page.click('a.switch[hreflang=en]');
      expect(new URL(page.url()).pathname).toBe(`/en${pathname}`);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await page.click('a.switch[hreflang=zh-Hans]');
      expect(new URL(page.url()).pathname).toBe(pathname);
      expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
    }
    await page.click('a.switch[hreflang=zh-Hant]');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
    expect(await page.locator('a.switch:visible').count()).toBe(2);
    await close();
  }, 300_000);
});
