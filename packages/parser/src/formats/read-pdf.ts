import type { SegmentedDocument } from '../segment/document.ts';
import { ContainerError } from './container-error.ts';
import { assembleDocument } from './pdf/assemble-document.ts';
import { composeLines } from './pdf/compose-lines.ts';
import { dropFurniture, type PageLayout } from './pdf/drop-furniture.ts';
import { fillGrids } from './pdf/fill-grids.ts';
import { findGrids } from './pdf/find-grids.ts';
import { partFigures } from './pdf/find-loose-rows.ts';
import { noticePages, type PageSummary, summarizePage } from './pdf/notice-pages.ts';
import { type OpenDocument, withDocument } from './pdf/open-document.ts';
import { readPage } from './pdf/read-page.ts';

// A report has some thirty pages of a few thousand operators each.
const mostPages = 300;
const mostOperators = 3_000_000;
// A gap of this many em parts a line: figures in columns, not words.
const widestGap = 1;

const readPages = async (document: OpenDocument): Promise<SegmentedDocument> => {
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
  const { blocks, unclear } = assembleDocument(dropFurniture(layouts));
  return { blocks, title: null, diagnostics: noticePages(summaries, { unread, unclear }) };
};

/**
 * Reads a PDF by what is drawn: ruling lines make grids, page after page, glyphs fall into their cells; tables without
 * lines become rows by white space; the rest is paragraphs. Knows nothing of the form. Places are boxes on pages.
 * Throws ContainerError where the file is locked or cannot be opened; a scan yields a diagnostic and no blocks.
 */
export const readPdf = async (bytes: Uint8Array): Promise<SegmentedDocument> => {
  try {
    return await withDocument(bytes, readPages);
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
    throw name === 'PasswordException' ? new ContainerError('encrypted') : new ContainerError('damaged', message);
  }
};
