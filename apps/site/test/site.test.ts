// Every page type of the built site in a real Chromium: phone and desktop, both languages, light and dark.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse, visitIn } from './browsing.ts';
import { samplePages } from './sample-pages.ts';

const site = browse();

// The strict content security policy forbids foreign script tags; evaluate is not bound by it.
const findViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(' ⏎ ')}`,
    );
  });
};

describe.each([390, 1280])('every page type, %i px wide', (width) => {
  it('causes no error and no outside request, and never scrolls sideways', async () => {
    const context = await site.context({ viewport: { width, height: 844 } });
    const found: string[] = [];
    for (const { name, path } of await samplePages(inject('sampleSite').db)) {
      const { page, complaints, close } = await visitIn(context, site.origin(), path);
      const overflow = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      if (overflow > 0) found.push(`${name}: scrolls sideways by ${overflow} px`);
      found.push(...complaints.map((text) => `${name}: ${text}`));
      await close();
    }
    await context.close();
    expect(found).toEqual([]);
  });
});

describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const)('every page type, $colorScheme, $width px wide', ({ colorScheme, width }) => {
  it('has no accessibility violation, contrast included', async () => {
    const context = await site.context({ viewport: { width, height: 844 }, colorScheme });
    const found: string[] = [];
    for (const { name, path } of await samplePages(inject('sampleSite').db)) {
      // Built by the same templates as the damaged report, which shows more of them.
      if (/sound|nameless|en-report-2019|zh-lost/.test(name)) continue;
      const { page, close } = await visitIn(context, site.origin(), path);
      // Closed details hide their content from axe. The long provenance lists are all alike: the first is enough.
      await page.evaluate(() => {
        const [first, ...others] = document.querySelectorAll<HTMLDetailsElement>('details.provenance');
        for (const details of document.querySelectorAll('details')) details.open = !others.includes(details);
        first?.scrollIntoView();
      });
      found.push(...(await findViolations(page)).map((text) => `${name}: ${text}`));
      await close();
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
