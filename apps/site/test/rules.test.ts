// The list of rules and their pages: what a reader finds there, without JavaScript too.
import { describe, expect, it } from 'vitest';
import { browse } from './browsing.ts';
import { pathOf } from './path-of.ts';
import { sampleRules } from './sample-rules.ts';

const site = browse();

describe('the list of rules', () => {
  it('chooses by severity without JavaScript, and hides families that have none', async () => {
    const { page, close } = await site.visit('/rules/', { javaScriptEnabled: false });
    const rows = page.locator('tr[data-severity]:visible');
    const families = page.locator('section.family:visible');
    expect([await rows.count(), await families.count()]).toEqual([sampleRules.length, 2]);
    await page.check('input[value="error"]');
    expect([await rows.count(), await families.count()]).toEqual([2, 1]);
    await page.check('input[value="warning"]');
    expect([await rows.count(), await families.count()]).toEqual([2, 2]);
    await page.check('input[value="all"]');
    expect(await rows.count()).toBe(sampleRules.length);
    await close();
  });

  it('says in how many of the reports held each rule fails', async () => {
    const { page, close } = await site.visit('/en/rules/');
    const cell = (id: string) => page.locator(`tr:has(a[href="/en/rules/${id}/"]) td.num`).textContent();
    // Behind the stroke only what could be judged: two fail, one passes.
    expect(await cell('disputes-row-total')).toBe('2 / 3');
    expect(await cell('never-met')).toBe('none judged');
    await close();
  });
});

describe('a rule page', () => {
  it('is reached from the finding on a report’s page, and leads back to the reports that fail', async () => {
    const damaged = await pathOf('zh-report-damaged');
    const { page, close } = await site.visit(damaged);
    await page.click('.finding-facts a[href="/rules/disputes-row-total/"]');
    await page.waitForURL('**/rules/disputes-row-total/');
    expect(await page.locator('h1').textContent()).toBe('示例表：总计等于各项之和');
    expect(await page.locator('section:has(#reports) tbody tr').count()).toBe(2);
    await page.click(`section:has(#reports) tbody th a[href="${damaged}"]`);
    await page.waitForURL(`**${damaged}`);
    expect(await page.locator('.findings code', { hasText: 'cell-mark' }).count()).toBe(1);
    expect(await page.locator('.findings a.rule', { hasText: 'cell-mark' }).count()).toBe(0);
    await close();
  });

  it('shows changed figures under their names, a blank as such, and a verdict for every example', async () => {
    const { page, close } = await site.visit('/en/rules/disputes-row-total/');
    const examples = page.locator('.examples > li');
    expect(await examples.locator('.count').allTextContents()).toEqual([
      'Passes',
      'Fails',
      'Unclear',
      'Not assessable',
      'Says nothing',
    ]);
    const failing = examples.nth(1).locator('tbody tr');
    expect(await failing.nth(0).textContent()).toMatch(/econsideration.*Total.*4$/i);
    expect(await failing.nth(1).locator('td').textContent()).toBe('blank');
    expect(await examples.nth(2).locator('td[lang="zh-Hans"]').count()).toBe(1);
    await close();
  });

  it('says so where no report could be judged, and where the page of the rule is missing', async () => {
    const { page, close } = await site.visit('/en/rules/never-met/');
    expect(await page.locator('section:has(#reports) .empty').textContent()).toMatch(
      /^None of the \d+ reports held could be judged/,
    );
    expect(await page.locator('.opening .facts').textContent()).toMatch(
      /0 failed, 0 could not be judged, 0 passed, \d+ not concerned/,
    );
    await page.goto(`${site.origin()}/en/rules/agency-unknown/`);
    expect(await page.locator('.opening .note').textContent()).toContain('without the page of this rule');
    expect(await page.locator('#examples').count()).toBe(0);
    expect(await page.locator('#basis').count()).toBe(1);
    await close();
  });
});
