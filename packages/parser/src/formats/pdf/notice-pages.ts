import type { Diagnostic } from '@nianbao/schema';
import { buildDiagnostic } from '../../diagnostics/build-diagnostic.ts';
import type { PageContent } from './page-content.ts';

/** What is kept of each page for the diagnostics; null: the page was not read. */
export interface PageSummary {
  readonly page: number;
  readonly glyphs: number;
  readonly hidden: number;
  readonly undecoded: number;
  readonly pictured: boolean;
}

// A scan may carry a page number or the mark of the scanning program as text.
const fewGlyphs = 30;

/** Whether a page is a picture with next to no text. */
export const isScanned = ({ glyphs, pictured }: PageSummary): boolean => pictured && glyphs < fewGlyphs;

/** Counts what the diagnostics need, so that the page itself can be let go. */
export const summarizePage = (page: number, content: PageContent): PageSummary => ({
  page,
  glyphs: content.glyphs.filter((glyph) => glyph.text !== ' ').length,
  hidden: content.hidden,
  undecoded: content.glyphs.filter((glyph) => glyph.text === '\ufffd').length,
  pictured: content.pictured,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

// 1, 2, 3, 7 → 1–3, 7
const listPages = (pages: readonly number[]): string =>
  pages
    .reduce<[number, number][]>((ranges, page) => {
      const last = ranges.at(-1);
      if (last && page === last[1] + 1) last[1] = page;
      else ranges.push([page, page]);
      return ranges;
    }, [])
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`))
    .join(', ');

/** Pages that were left out altogether, and the page of each line of figures that was. */
export interface LeftOut {
  readonly unread: readonly number[];
  readonly unclear: readonly number[];
}

/**
 * Says what of a PDF could not be read: scanned pages, pages over the limit, text from OCR, fonts without characters,
 * figures whose row is not clear.
 */
export const noticePages = (pages: readonly PageSummary[], { unread, unclear }: LeftOut): readonly Diagnostic[] => {
  const glyphs = sum(pages.map((page) => page.glyphs));
  const pictured = pages.filter((page) => page.pictured);
  const empty = pages.filter(isScanned).map(({ page }) => page);
  const onlyPictures = 2 * pictured.length >= pages.length && glyphs < fewGlyphs * pages.length;
  if (pages.length > 0 && (glyphs === 0 || onlyPictures))
    return [buildDiagnostic('pdf-image-only', { pages: pages.length })];
  const undecoded = pages.filter((page) => page.undecoded > 0);
  return [
    ...(unread.length > 0 ? [buildDiagnostic('pdf-pages-unread', { pages: listPages(unread) })] : []),
    ...(empty.length > 0 ? [buildDiagnostic('pdf-pages-without-text', { pages: listPages(empty) })] : []),
    ...(unclear.length > 0
      ? [buildDiagnostic('pdf-rows-unclear', { pages: listPages([...new Set(unclear)]), rows: unclear.length })]
      : []),
    ...(2 * sum(pages.map((page) => page.hidden)) > glyphs ? [buildDiagnostic('pdf-hidden-text')] : []),
    ...(undecoded.length > 0
      ? [
          buildDiagnostic('pdf-text-undecoded', {
            pages: listPages(undecoded.map(({ page }) => page)),
            glyphs: sum(undecoded.map((page) => page.undecoded)),
          }),
        ]
      : []),
  ];
};
