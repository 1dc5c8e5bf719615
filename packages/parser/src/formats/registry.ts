import type { Source } from '@nianbao/schema';
import type { OcrReader } from '../ocr/ocr-reader.ts';
import type { SegmentedDocument } from '../segment/document.ts';
import { readText } from './read-text.ts';
import { readWebPage } from './read-web-page.ts';

type Format = Source['format'];
type TextReader = (text: string) => SegmentedDocument;
type BytesReader = (bytes: Uint8Array, ocr?: OcrReader) => Promise<SegmentedDocument>;

/** Readers of decoded text, by format. */
export const textReaders: Readonly<Partial<Record<Format, TextReader>>> = {
  html: readWebPage,
  markdown: readText,
  text: readText,
};

/**
 * Readers of containers, by format. Each is loaded when the first such file comes, so that a page in the browser that
 * reads HTML never fetches the reader of PDF. A new format is one reader and one line here.
 */
export const containerReaders: Readonly<Partial<Record<Format, () => Promise<BytesReader>>>> = {
  docx: async () => (await import('./read-docx.ts')).readDocx,
  doc: async () => (await import('./read-doc.ts')).readDoc,
  odt: async () => (await import('./read-odt.ts')).readOdt,
  xlsx: async () => (await import('./read-xlsx.ts')).readXlsx,
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
  image: async () => (await import('./read-image.ts')).readImage,
};
