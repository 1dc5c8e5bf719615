import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { type Card, cardSize, drawCard } from './draw-card.ts';
import { openTypeface } from './open-typeface.ts';
import { prunePictures } from './prune-pictures.ts';
import { renderCard } from './render-card.ts';

const font = join(import.meta.dirname, '../../fonts/noto-serif-sc-bold.woff2');
const face = openTypeface(font);
const card: Card = {
  title: '示例市人民政府办公室',
  over: '示例省 › 示例市',
  sentence: '2024年收到66件申请，办结63件。',
  years: [
    { year: 2023, state: 'missing' },
    { year: 2024, state: 'error' },
  ],
};

describe('words as outlines', () => {
  it('are as wide as their characters, and set 〓 for one that the font does not hold', () => {
    expect(face.measure('年报', 50)).toBe(100);
    const missing = '\u{20000}';
    expect(face.outline(missing, 50)).toEqual(face.outline('〓', 50));
    expect(face.outline('〓', 50).paths).not.toEqual(face.outline('年', 50).paths);
  });

  it('break anywhere but in a number and before a mark, and end in … where more would follow', () => {
    expect(breakLines('收到66件申请，办结', face, 10, 40, 9)).toEqual(['收到66', '件申请，', '办结']);
    expect(breakLines('一二三四五六七八', face, 10, 30, 2)).toEqual(['一二三', '四五…']);
  });
});

describe('a card', () => {
  let keep: string;
  beforeAll(async () => {
    keep = await mkdtemp(join(tmpdir(), 'nianbao-cards-'));
  });
  afterAll(() => rm(keep, { recursive: true, force: true }));

  it('holds no text that would need a font, and stays within its frame however long the name is', () => {
    const svg = drawCard({ ...card, title: '很长的名称'.repeat(20) }, face);
    expect(svg).not.toContain('<text');
    const lines = [...svg.matchAll(/<g transform="translate\(72 (\d+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...lines)).toBeLessThan(540);
  });

  it('is a picture of the size that pages state, drawn once for each content', async () => {
    const first = await renderCard(card, font, keep);
    expect(first.drawn).toBe(true);
    expect(await sharp(first.png).metadata()).toMatchObject({ format: 'png', ...cardSize });
    const again = await renderCard(card, font, keep);
    expect(again.drawn).toBe(false);
    expect(Buffer.from(again.png).equals(Buffer.from(first.png))).toBe(true);
    const other = await renderCard({ ...card, years: [] }, font, keep);
    expect(other.drawn).toBe(true);
    const files = await readdir(keep, { recursive: true });
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(2);
  });

  it('keeps the colour of an error and of a doubt, small as their marks are', async () => {
    const years = [...card.years, { year: 2025, state: 'warning' as const }];
    const { png } = await renderCard({ ...card, years }, font, join(keep, 'coloured'));
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const count = (colour: readonly number[]): number => {
      let found = 0;
      for (let at = 0; at < data.length; at += info.channels)
        if (colour.every((part, index) => Math.abs(data[at + index]! - part) < 12)) found += 1;
      return found;
    };
    expect(count([0xa5, 0x2a, 0x17])).toBeGreaterThan(20);
    expect(count([0x7a, 0x50, 0x00])).toBeGreaterThan(20);
  });

  it('is kept as long as it is used, and removed with the first whole build that has no use for it', async () => {
    const folder = join(keep, 'pruned');
    const [used, unused] = [card, { ...card, years: [] }];
    for (const each of [used, unused]) await renderCard(each, font, folder);
    const longAgo = new Date('2020-01-01');
    for (const file of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.png')))
      await utimes(join(folder, file), longAgo, longAgo);
    const started = Date.now() - 2000;
    expect((await renderCard(used, font, folder)).drawn).toBe(false);
    expect(await prunePictures(folder, started)).toBe(1);
    expect((await renderCard(used, font, folder)).drawn).toBe(false);
    expect((await renderCard(unused, font, folder)).drawn).toBe(true);
    expect(await prunePictures(join(keep, 'not-there'), started)).toBe(0);
  });
});
