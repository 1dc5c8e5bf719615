// Every page type of the built site in a real Chromium: phone and desktop, both languages, light and dark.
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse, visitIn } from './browsing.ts';
import { findViolations } from './find-violations.ts';
import { type SamplePage, samplePages } from './sample-pages.ts';

const site = browse();

const setDetails = (page: Page, which: 'all' | 'short'): Promise<void> =>
  page.evaluate((open) => {
    const [, ...long] = document.querySelectorAll<HTMLDetailsElement>('details.provenance');
    for (const details of document.querySelectorAll('details'))
      details.open = open === 'all' || !long.includes(details);
  }, which);

// Tables may scroll in their frames, the page itself never.
const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (overflow <= 0) return [];
    const [furthest] = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.scroll'))
      .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right);
    return [`at ${innerWidth} px scrolls sideways by ${overflow} px, furthest: ${furthest?.outerHTML.slice(0, 120)}`];
  });

// 1280 px enlarged to 400 %: WCAG 1.4.10.
const narrowest = 320;

// Layout does not depend on the colours nor contrast on the width, so two of the four combinations show everything.
describe.each([
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 390 },
] as const)('every page type, $colorScheme, $width px wide', ({ colorScheme, width }) => {
  it('causes no error, asks nobody else, never scrolls sideways, has no accessibility violation', async () => {
    const context = await site.context({ viewport: { width, height: 844 }, colorScheme });
    const found: string[] = [];
    const look = async ({ name, path }: SamplePage): Promise<void> => {
      const { page, complaints, close } = await visitIn(context, site.origin(), path);
      await setDetails(page, 'all');
      found.push(...(await findOverflow(page)).map((text) => `${name}: ${text}`));
      if (width < 500) {
        await page.setViewportSize({ width: narrowest, height: 844 });
        found.push(...(await findOverflow(page)).map((text) => `${name}: ${text}`));
        await page.setViewportSize({ width, height: 844 });
      }
      // Closed details hide their content from axe. The long provenance lists are all alike: the first is enough; and the
      // other report pages come from the templates of the damaged one, which shows more of them.
      await setDetails(page, 'short');
      const violations =
        /sound|nameless|longest|untabled|never-met|en-report-2019|zh-lost|en-agencies|hant-(?!overview)|en-docs|docs-(?:index|cite|terms)/.test(
          name,
        )
          ? []
          : await findViolations(page);
      found.push(...[...complaints, ...violations].map((text) => `${name}: ${text}`));
      await close();
    };
    // Two at a time: a page waits for its server as long as for its browser.
    const pages = await samplePages(inject('sampleSite').db);
    await Promise.all(
      [0, 1].map(async (lane) => {
        for (const page of pages.filter((_, index) => index % 2 === lane)) await look(page);
      }),
    );
    await context.close();
    expect(found).toEqual([]);
  }, 300_000);
});
