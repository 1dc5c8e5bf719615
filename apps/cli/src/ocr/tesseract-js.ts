import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OcrReader, OcrWord } from '@nianbao/parser';

// The part of tesseract.js that is used. It is not a dependency: it comes into play where the user has installed it.
interface Word {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}
interface Block {
  readonly paragraphs: readonly { readonly lines: readonly { readonly words: readonly Word[] }[] }[];
}
interface Recogniser {
  recognize(image: Buffer, options: object, output: object): Promise<{ data: { blocks: readonly Block[] | null } }>;
  setParameters(parameters: object): Promise<unknown>;
  terminate(): Promise<unknown>;
}
interface TesseractJs {
  createWorker(language: string, engine: number, options: object): Promise<Recogniser>;
}

const toWord = ({ text, confidence, bbox }: Word): OcrWord => ({
  text,
  confidence: Math.max(0, confidence) / 100,
  bbox: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
});

const resolveFrom = (folder: string, name: string): string | null => {
  try {
    return createRequire(join(folder, 'package.json')).resolve(name);
  } catch {
    return null;
  }
};

/**
 * tesseract.js with the language data of its own package, looked for from `folder` upwards; null where either is absent.
 * Nothing is fetched. A recogniser lives as long as one picture: the command ends when its work is done.
 */
export const findTesseractJs = (folder: string): OcrReader | null => {
  const library = resolveFrom(folder, 'tesseract.js');
  const data = resolveFrom(folder, '@tesseract.js-data/chi_sim/package.json');
  if (!library || !data) return null;
  const { createWorker } = createRequire(import.meta.url)(library) as TesseractJs;
  return async ({ bytes }) => {
    const options = { langPath: join(dirname(data), '4.0.0_best_int'), gzip: true, cacheMethod: 'none' };
    const recogniser = await createWorker('chi_sim', 1, options);
    try {
      await recogniser.setParameters({ tessedit_pageseg_mode: '4' });
      const { data: found } = await recogniser.recognize(Buffer.from(bytes), {}, { text: false, blocks: true });
      return (found.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ lines }) => lines)
        .flatMap(({ words }) => words)
        .map(toWord);
    } finally {
      await recogniser.terminate();
    }
  };
};
