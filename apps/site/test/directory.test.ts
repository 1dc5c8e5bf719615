// Finding an agency: by words, pinyin, initials and short names, by region and level, with and without JavaScript.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { browse } from './browsing.ts';

const site = browse();

const ask = async (page: Page, text: string): Promise<string[]> => {
  await page.fill('#q', text);
  await page.waitForFunction(
    (wanted) =>
      new URL(location.href).searchParams.get('q') === wanted && document.querySelector('output')!.value !== '',
    text,
  );
  // The answer of the last key, not of an earlier one.
  await page.waitForTimeout(60);
  return page.locator('.hits li > a').allTextContents();
};

describe('the search', () => {
  it('finds an agency by its words, pinyin, initials, region, short name and year', async () => {
    const { page, close, complaints } = await site.visit('/agencies/');
    expect(await ask(page, '财政局')).toEqual(['示例县财政局']);
    expect(await ask(page, 'caizheng')).toEqual(['示例县财政局']);
    expect(await ask(page, 'slxczj')).toEqual(['示例县财政局']);
    expect(await ask(page, 'shilixczj')).toEqual(['示例县财政局']);
    expect(await ask(page, '示例市政府办')).toContain('示例市人民政府办公室');
    expect(await ask(page, '四川 办公室')).toEqual(['子示市人民政府办公室']);
    expect(await ask(page, '丁示市2023')).toEqual(['丁示市人民政府办公室']);
    expect(await page.locator('.hits .when').textContent()).toBe('没有 2023 年的报告');
    expect(await page.locator('.hits a').getAttribute('href')).not.toContain('2023');
    expect(await ask(page, '甲示市 2023')).toEqual(['甲示市人民政府办公室']);
    expect(await page.locator('.hits a').getAttribute('href')).toMatch(/\/2023\/$/);
    expect(await ask(page, '没有这个')).toEqual([]);
    expect(await page.locator('output').textContent()).toContain('没有符合的机关');
    expect(complaints).toEqual([]);
    await close();
  });

  it('offers what comes near to a mistyped name, and says that it is not the name', async () => {
    const { page, close } = await site.visit('/agencies/');
    expect(await ask(page, '示例县财正局')).toContain('示例县财政局');
    expect(await page.locator('output').textContent()).toContain('相近');
    expect(await ask(page, 'shilixiancaizengju')).toContain('示例县财政局');
    await close();
  });

  it('names places in Traditional characters on their pages, and agencies as published', async () => {
    const { page, close } = await site.visit('/hant/agencies/');
    expect(await ask(page, '示例縣財政')).toEqual(['示例县财政局']);
    expect(await ask(page, '乙示市')).toEqual(['乙示市人民政府办公室']);
    const link = page.locator('.hits a').first();
    expect(await link.getAttribute('lang')).toBe('zh-Hans');
    expect(await page.locator('.hits .where').first().textContent()).toContain('遼寧省');
    await close();
  });

  it('keeps words, region and level in the address, and shows the list again when all are cleared', async () => {
    const { page, close } = await site.visit('/en/agencies/?region=33&level=prefecture');
    await page.waitForSelector('.hits li');
    expect(await page.locator('.hits li > a').allTextContents()).toEqual(['戊示市人民政府办公室']);
    expect(await page.locator('.directory').isVisible()).toBe(false);
    await page.selectOption('select[name=region]', '');
    await page.selectOption('select[name=level]', '');
    await page.waitForSelector('.directory:visible');
    expect(page.url()).not.toContain('?');
    await close();
  });

  it('answers below the box of the overview, by keyboard', async () => {
    const { page, close } = await site.visit('/');
    await page.fill('#q', 'jsszf');
    await page.fill('#q', '示例市');
    await page.waitForSelector('.hits li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/agencies\/[^/]+\/$/);
    expect(await page.locator('h1').textContent()).toContain('示例市人民政府办公室');
    await close();
  });

  it('leads to the list without JavaScript, which is read by region and level then', async () => {
    const { page, close } = await site.visit('/', { javaScriptEnabled: false });
    await page.fill('#q', '财政');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/agencies\/\?q=/);
    expect(await page.locator('form.search').isVisible()).toBe(false);
    await page.click('.browse a:has-text("浙江")');
    expect(await page.locator('.directory tbody th a').allTextContents()).toEqual(['戊示市人民政府办公室']);
    await close();
  });

  it('is kept in files of at most 60 KB', () => {
    const dir = join(inject('sampleSite').dir, 'search');
    const files = readdirSync(dir);
    expect(files).toContain('rows-0.json');
    for (const file of files) expect(statSync(join(dir, file)).size, file).toBeLessThanOrEqual(60_000);
    expect(JSON.parse(readFileSync(join(dir, 'sounds.json'), 'utf8'))).toMatchObject({ 财: 'cai' });
  });
});

describe('the map of the overview', () => {
  it('leads by keyboard from a province to its agencies, with the same numbers in the table', async () => {
    const { page, close } = await site.visit('/');
    const tile = page.locator('a.tile', { hasText: '江苏' });
    const agencies = await tile.locator('.n').textContent();
    const row = page.locator('.map-pair tr', { hasText: '江苏' });
    expect(await row.locator('td').first().textContent()).toBe(agencies);
    await tile.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/agencies\/in\/32\/$/);
    expect(await page.locator('.directory tbody tr').count()).toBe(Number(agencies));
    await close();
  });
});
