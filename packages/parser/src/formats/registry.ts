import type { Source } from '@nianbao/schema';
import type { OcrReader } from '../ocr/ocr-reader.ts';
import type { SegmentedDocument } from '../segment/document.ts';
import { isStyled, type Looks, plainLooks } from './plain-looks.ts';
import { readHtml } from './read-html.ts';

type Format = Source['format'];
type TextReader = (text: string) => SegmentedDocument;
type BytesReader = (bytes: Uint8Array, ocr?: OcrReader) => Promise<SegmentedDocument>;

let readText: TextReader | null = null;
// To import again what has been imported takes a tenth of a millisecond.
const readTextLines = async (): Promise<TextReader> => {
  readText ??= (await import('./read-text.ts')).readText;
  return readText;
};

let openLooks: (() => Looks) | null = null;
// Preformatted lines are read as text is, and most pages have none; a page without styles needs no reader of them.
const readPage = async (html: string): Promise<TextReader> => {
  if (isStyled(html)) openLooks ??= (await import('./html-looks.ts')).openLooks;
  const looksOf = (text: string): Looks => (openLooks && isStyled(text) ? openLooks() : plainLooks);
  if (!/<pre\b/i.test(html)) return (text) => readHtml(text, looksOf(text));
  const { readWebPage } = await import('./read-web-page.ts');
  return (text) => readWebPage(text, looksOf(text));
};

/** Readers of decoded text, by format, for the text that is to be read. */
export const textReaders: Readonly<Partial<Record<Format, (text: string) => Promise<TextReader>>>> = {
  html: readPage,
  markdown: readTextLines,
  text: readTextLines,
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
