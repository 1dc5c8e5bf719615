// The pre-check where a part of it does not come: it says so, blames no file, and takes up work once the network is back.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browse } from './browsing.ts';
import { blankedText, filesOfAllKinds } from './check-files.ts';

const site = browse();

const put = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page.setInputFiles('[data-slot="report"] input[type=file]', {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as string),
  });
const say = async (page: Page): Promise<string> => {
  await page.locator('#verdict').waitFor();
  return (await page.locator('#result').textContent()) ?? '';
};
interface Opened {
  readonly page: Page;
  /** That a request failed, from the first one on. */
  readonly failed: Promise<unknown>;
  close(): Promise<void>;
}

const open = async (path: string, lost: string): Promise<Opened> => {
  const context = await site.context({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(lost, (route) => route.abort());
  const failed = new Promise((resolve) => page.once('requestfailed', resolve));
  await page.goto(site.origin() + path);
  return { page, failed, close: () => context.close() };
};

describe('the pre-check', () => {
  it('says that its program did not load, in both languages, and checks once it does', async () => {
    for (const [path, sentence] of [
      ['/check/', '自查程序没有载入，请检查网络后再试'],
      ['/en/check/', 'Check the network and try again'],
    ] as const) {
      const engine = '**/check/engine/check-worker*';
      const { page, failed, close } = await open(path, engine);
      // The engine is asked for as soon as the page stands, and is lost before anybody asks it.
      await failed;
      await put(page, 'report.txt', blankedText());
      expect(await say(page), path).toContain(sentence);
      expect(await page.locator('output').first().textContent()).toBe('');
      await page.unroute(engine);
      await put(page, 'report.txt', blankedText());
      await page.locator('.result-name').waitFor();
      await close();
    }
  });

  it('checks again after its program broke down while nobody asked', async () => {
    const { page, close } = await open('/check/', '**/nothing');
    await put(page, 'report.txt', blankedText());
    await page.locator('.result-name', { hasText: '青岚县示例局' }).waitFor();
    const worker = page.workers()[0]!;
    await Promise.all([
      worker.waitForEvent('close'),
      worker.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error('late');
          }),
      ),
    ]);
    await put(page, 'other.txt', blankedText().replaceAll('青岚县示例局', '卓城县示例局'));
    await page.locator('.result-name', { hasText: '卓城县示例局' }).waitFor({ timeout: 20_000 });
    await close();
  });

  it('says so too of the reader of one kind of file, not that the file is bad', async () => {
    const { page, close } = await open('/check/', '**/check/engine/read-docx*');
    await put(page, 'report.docx', (await filesOfAllKinds())['report.docx']!);
    expect(await say(page)).toContain('自查程序没有载入');
    await close();
  });

  it('shows its form only once its script stands, and a word while it does not', async () => {
    const { page, close } = await open('/check/', '**/check/engine/check-page*');
    expect(await page.locator('.check-form').isVisible()).toBe(false);
    expect(await page.getByText('正在载入').isVisible()).toBe(true);
    const never = page.getByText('自查程序一直没有载入');
    expect(await never.isVisible()).toBe(false);
    // The wait is a style's: run to its end.
    await page.evaluate(() => document.getAnimations().map((animation) => animation.finish()));
    expect(await never.isVisible()).toBe(true);
    await close();
  });

  it('puts the word away with the form there, and leaves a page without scripts its own note', async () => {
    const { page, close } = await site.visit('/check/');
    await page.locator('.check-form').waitFor();
    expect(await page.getByText('正在载入').isVisible()).toBe(false);
    await close();
    const plain = await site.visit('/check/', { javaScriptEnabled: false });
    expect(await plain.page.locator('.check-start').isVisible()).toBe(false);
    expect(await plain.page.locator('noscript .note').isVisible()).toBe(true);
    await plain.close();
  });
});
