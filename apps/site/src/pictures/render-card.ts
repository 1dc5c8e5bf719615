// Cards as PNG, drawn once for each content: the drawing's hash names the file that keeps it.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, drawCard } from './draw-card.ts';
import { openTypeface, type Typeface } from './open-typeface.ts';

/** A picture, whether it had to be drawn, and how long it took in milliseconds. */
export interface RenderedCard {
  readonly png: Uint8Array;
  readonly drawn: boolean;
  readonly ms: number;
}

const faces = new Map<string, Typeface>();
const faceOf = (file: string): Typeface => {
  const face = faces.get(file) ?? openTypeface(file);
  faces.set(file, face);
  return face;
};

// A dozen colours are enough for ink on paper, and a third of the bytes; the small marks of doubts and errors would lose
// theirs.
const countColours = ({ years }: Card): number =>
  years.some(({ state }) => state === 'warning' || state === 'error') ? 64 : 16;

const readKept = async (file: string): Promise<Uint8Array | null> => {
  try {
    const picture = await readFile(file);
    // Its time says when it was last used: prunePictures goes by it.
    const now = new Date();
    await utimes(file, now, now).catch(() => {});
    return picture;
  } catch {
    return null;
  }
};

/** Renders a card. `font`: the font file; `keep`: the folder of pictures drawn before, which may be emptied at any time. */
export const renderCard = async (card: Card, font: string, keep: string): Promise<RenderedCard> => {
  const start = performance.now();
  const svg = drawCard(card, faceOf(font));
  const colours = countColours(card);
  const name = createHash('sha256').update(svg).update(String(colours)).digest('hex').slice(0, 32);
  const file = join(keep, name.slice(0, 2), `${name}.png`);
  const kept = await readKept(file);
  if (kept) return { png: kept, drawn: false, ms: performance.now() - start };
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer();
  await mkdir(join(keep, name.slice(0, 2)), { recursive: true });
  // Another build may read the folder: a picture is there whole or not at all.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return { png, drawn: true, ms: performance.now() - start };
};
