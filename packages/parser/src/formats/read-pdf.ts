import { buildDiagnostic } from '../diagnostics/build-diagnostic.ts';
import type { PlacedWord } from '../ocr/build-glyphs.ts';
import { layOutWords } from '../ocr/lay-out-words.ts';
import type { OcrReader } from '../ocr/ocr-reader.ts';
import type { SegmentedDocument } from '../segment/document.ts';
import { ContainerError } from './container-error.ts';
import { assembleDocument } from './pdf/assemble-document.ts';
import { blankUnsoundFonts } from './pdf/blank-fonts.ts';
import { composeLines } from './pdf/compose-lines.ts';
import { dropFurniture, type PageLayout } from './pdf/drop-furniture.ts';
import { fillGrids } from './pdf/fill-grids.ts';
import { findGrids } from './pdf/find-grids.ts';
import { partFigures } from './pdf/find-loose-rows.ts';
import { isScanned, noticePages, type PageSummary, summarizePage } from './pdf/notice-pages.ts';
import { type OpenDocument, withDocument } from './pdf/open-document.ts';
import { readPage } from './pdf/read-page.ts';
import { recognisePages } from './pdf/recognise-pages.ts';

// A report has some thirty pages of a few thousand operators each.
const mostPages = 300;
const mostOperators = 3_000_000;
// A gap of this many em parts a line: figures in columns, not words.
const widestGap = 1;

interface ReadPages {
  readonly layouts: readonly PageLayout[];
  readonly summaries: readonly PageSummary[];
  readonly unread: readonly number[];
  /** Font programs that are damaged and were not looked at. */
  readonly blanked: number;
}

const readPages = async (document: OpenDocument): Promise<Omit<ReadPages, 'blanked'>> => {
  const layouts: PageLayout[] = [];
  const summaries: PageSummary[] = [];
  const unread: number[] = [];
  let budget = mostOperators;
  for (let page = 1; page <= document.numPages; page += 1) {
    const content = page <= mostPages && budget > 0 ? await readPage(await document.getPage(page), budget) : null;
    if (!content) {
      unread.push(page);
      continue;
    }
    budget -= content.operators;
    summaries.push(summarizePage(page, content));
    const { grids, loose } = fillGrids(findGrids(content.rules), content.glyphs, page);
    const lines = composeLines(loose, widestGap).map(partFigures);
    layouts.push({ page, width: content.width, height: content.height, grids, lines });
  }
  return { layouts, summaries, unread };
};

const assemble = ({ layouts, summaries, unread, blanked }: ReadPages): SegmentedDocument => {
  const { blocks, unclear } = assembleDocument(dropFurniture(layouts));
  const fonts = blanked > 0 ? [buildDiagnostic('pdf-fonts-damaged', { fonts: blanked })] : [];
  return { blocks, title: null, diagnostics: [...noticePages(summaries, { unread, unclear }), ...fonts] };
};

const withWords = (read: ReadPages, words: readonly PlacedWord[]): ReadPages => {
  const pages = new Set(words.map((word) => word.page));
  return {
    ...read,
    layouts: read.layouts.map((layout) =>
      pages.has(layout.page)
        ? layOutWords(
            words.filter((word) => word.page === layout.page),
            layout.page,
            [layout.width, layout.height],
          )
        : layout,
    ),
    summaries: read.summaries.map((summary) =>
      pages.has(summary.page)
        ? { ...summary, pictured: false, glyphs: words.filter((word) => word.page === summary.page).length }
        : summary,
    ),
  };
};

const readScans = async (read: ReadPages, bytes: Uint8Array, ocr: OcrReader): Promise<SegmentedDocument> => {
  const scans = read.summaries.filter(isScanned).map(({ page }) => page);
  if (scans.length === 0) return assemble(read);
  try {
    const words = await recognisePages(bytes, scans, ocr);
    const document = assemble(withWords(read, words));
    return words.length === 0 ? document : { ...document, ocr: { words } };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const document = assemble(read);
    return { ...document, diagnostics: [...(document.diagnostics ?? []), buildDiagnostic('ocr-failed', { reason })] };
  }
};

/**
 * Reads a PDF by what is drawn: ruling lines make grids, page after page, glyphs fall into their cells; tables without
 * lines become rows by white space; the rest is paragraphs. Knows nothing of the form. Places are boxes on pages.
 * Throws ContainerError where the file is locked or cannot be opened; a scan yields a diagnostic and no blocks, unless
 * there is a recogniser for its pages.
 */
export const readPdf = async (bytes: Uint8Array, ocr?: OcrReader): Promise<SegmentedDocument> => {
  try {
    const { bytes: guarded, blanked } = blankUnsoundFonts(bytes);
    const read = { ...(await withDocument(guarded, readPages)), blanked };
    return ocr ? await readScans(read, guarded, ocr) : assemble(read);
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
    throw name === 'PasswordException' ? new ContainerError('encrypted') : new ContainerError('damaged', message);
  }
};
