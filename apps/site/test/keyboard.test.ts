// From the overview to the source of one figure and back, with nothing but keys.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browse } from './browsing.ts';

const site = browse();
const total = '/applications/newReceived/total';

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

// Where it takes more, nobody gets there.
const most = 60;

/** Tab, until the element has the focus; how many times it took. */
const tabTo = async (page: Page, selector: string): Promise<number> => {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await isFocused(page, selector)) return presses;
  }
  const stuck = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`${selector} not reached by ${most} presses of Tab; at ${stuck}`);
};

/** Is what has the focus in sight, behind no panel, and drawn as having it? */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const panel = document.querySelector<HTMLElement>('#inspector:not([hidden])');
    const floor = panel?.contains(element) === false ? panel.getBoundingClientRect().top : innerHeight;
    return outlineStyle !== 'none' && outlineWidth !== '0px' && top >= 0 && bottom <= floor;
  });

it('leads from the overview over search, agency and report to the place in the source, and all the way back', async () => {
  const { page, complaints, close } = await site.visit('/', { reducedMotion: 'reduce' });
  await tabTo(page, '#q');
  await page.keyboard.type('zhuochengxian');
  await page.waitForSelector('.hits li');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/agencies\/[^/]+\/$/);
  const agency = page.url();

  await tabTo(page, '.years a');
  expect(await showsFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/2024\/$/);

  // Table by table, not cell by cell.
  await tabTo(page, 'table.printed td a');
  await tabTo(page, 'table.matrix td a');
  for (let column = 0; column < 6; column += 1) await page.keyboard.press('ArrowRight');
  expect(await isFocused(page, `[id="cell=${total}"] a`)).toBe(true);
  expect(await showsFocus(page)).toBe(true);
  expect(await page.locator('#inspector').textContent()).toContain('9 + 1 = 9 + 1');

  for (let row = 0; row < 20; row += 1) {
    await page.keyboard.press('ArrowDown');
    expect(await showsFocus(page), `row ${row}`).toBe(true);
  }
  for (let row = 0; row < 20; row += 1) await page.keyboard.press('ArrowUp');

  await page.keyboard.press('Enter');
  await page.waitForURL(`**/*#cell=${total}`);
  expect(await isFocused(page, '#inspector')).toBe(true);
  await tabTo(page, '[data-source-toggle]');
  await page.keyboard.press('Enter');
  await page.locator('#source-words mark').waitFor();
  expect(await page.locator('#source-words mark').textContent()).toBe('9');
  await tabTo(page, '#source-words pre');

  await page.keyboard.press('Escape');
  expect(await page.locator('#inspector').isVisible()).toBe(false);
  expect(await isFocused(page, `[id="cell=${total}"] a`)).toBe(true);
  // The browser's own key for going back is left to it; a browser without a window has none.
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await isFocused(page, `[id="cell=${total}"] a`)).toBe(true);
  await page.goBack();
  expect(page.url()).toBe(agency);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(complaints).toEqual([]);
  await close();
});
