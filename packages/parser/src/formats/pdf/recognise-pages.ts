import { type PlacedWord, placeWords } from '../../ocr/build-glyphs.ts';
import type { OcrReader, OcrWord } from '../../ocr/ocr-reader.ts';
import { withDocument } from './open-document.ts';
import { type PageScan, readScan } from './read-scan.ts';

const onPage = ({ text, bbox, confidence }: OcrWord, { toPage }: PageScan): OcrWord => {
  const [left, top] = toPage(bbox[0], bbox[1]);
  const [right, bottom] = toPage(bbox[2], bbox[3]);
  return { text, confidence, bbox: [left, top, right, bottom] };
};

/** Has the scanned pages of a PDF recognised; the words' boxes are in the page's points. */
export const recognisePages = (
  bytes: Uint8Array,
  pages: readonly number[],
  ocr: OcrReader,
): Promise<readonly PlacedWord[]> =>
  withDocument(
    bytes,
    async (document) => {
      const words: PlacedWord[] = [];
      for (const page of pages) {
        const opened = await document.getPage(page);
        const scan = await readScan(opened);
        opened.cleanup();
        if (!scan) continue;
        const found = await ocr({ bytes: scan.png, mediaType: 'image/png', page });
        words.push(
          ...placeWords(
            found.map((word) => onPage(word, scan)),
            page,
          ),
        );
      }
      return words;
    },
    { images: true },
  );
