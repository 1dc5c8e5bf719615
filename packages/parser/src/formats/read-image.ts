import { sniffImage } from '../decode/sniff-image.ts';
import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import { placeWords } from '../ocr/build-glyphs.ts';
import { layOutWords } from '../ocr/lay-out-words.ts';
import type { OcrReader, OcrWord } from '../ocr/ocr-reader.ts';
import type { SegmentedDocument } from '../segment/document.ts';
import { assembleDocument } from './pdf/assemble-document.ts';
import { dropFurniture } from './pdf/drop-furniture.ts';

const nothing = (...diagnostics: NonNullable<SegmentedDocument['diagnostics']>): SegmentedDocument => ({
  blocks: [],
  title: null,
  diagnostics,
});

/**
 * Reads a picture of a report. Without a recogniser it says that this is a picture and what to do; with one, its words
 * become lines and rows, places are boxes in pixels.
 */
export const readImage = async (bytes: Uint8Array, ocr?: OcrReader): Promise<SegmentedDocument> => {
  const image = sniffImage(bytes) ?? { name: 'image', mediaType: 'application/octet-stream' };
  const picture = buildDiagnostic('image-only', { format: image.name });
  if (!ocr) return nothing(picture);
  let found: readonly OcrWord[];
  try {
    found = await ocr({ bytes, mediaType: image.mediaType, page: 1 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return nothing(picture, buildDiagnostic('ocr-failed', { reason }));
  }
  const pages = [...new Set(found.map((word) => word.page ?? 1))].sort((a, b) => a - b);
  const words = pages.flatMap((page) =>
    placeWords(
      found.filter((word) => (word.page ?? 1) === page),
      page,
    ),
  );
  if (words.length === 0) return nothing(picture);
  const layouts = pages.map((page) =>
    layOutWords(
      words.filter((word) => word.page === page),
      page,
    ),
  );
  const { blocks, unclear } = assembleDocument(dropFurniture(layouts));
  const diagnostics =
    unclear.length > 0
      ? [buildDiagnostic('pdf-rows-unclear', { pages: [...new Set(unclear)].join(', '), rows: unclear.length })]
      : [];
  return { blocks, title: null, diagnostics, ocr: { words } };
};
