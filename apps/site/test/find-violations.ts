import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, WCAG 2.2 AA and good practice. */
export const findViolations = async (page: Page): Promise<string[]> => {
  // The strict content security policy forbids foreign script tags; evaluate is not bound by it.
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
