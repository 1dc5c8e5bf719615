import type { Doc } from '../sheet.ts';
import { writeHtml, writePortal } from './html.ts';
import { writePdf } from './pdf.ts';
import { writeCsv, writeLines, writeMarkdown, writePipes, writeSpaces, writeTabs } from './plain.ts';
import { writeDocx, writeOdt } from './word.ts';
import { writeXlsx } from './workbook.ts';

const text =
  (write: (doc: Doc) => string) =>
  (doc: Doc): Uint8Array => {
    const written = doc.finish.reduce((before, change) => change(before), write(doc));
    return doc.encode?.(written) ?? new TextEncoder().encode(written);
  };

/** Every way in which a document can be written. */
export const makers = {
  html: text(writeHtml),
  portal: text(writePortal),
  tabs: text(writeTabs),
  pipes: text(writePipes),
  lines: text(writeLines),
  spaces: text(writeSpaces),
  markdown: text(writeMarkdown),
  csv: text(writeCsv),
  docx: writeDocx,
  odt: writeOdt,
  xlsx: writeXlsx,
  'pdf ruled': (doc: Doc): Uint8Array => writePdf(doc, true),
  'pdf bare': (doc: Doc): Uint8Array => writePdf(doc, false),
} as const;

export type MakerName = keyof typeof makers;

/** How the name of such a file ends. */
export const endings: Readonly<Record<MakerName, string>> = {
  html: 'html',
  portal: 'html',
  tabs: 'txt',
  pipes: 'txt',
  lines: 'txt',
  spaces: 'txt',
  markdown: 'md',
  csv: 'csv',
  docx: 'docx',
  odt: 'odt',
  xlsx: 'xlsx',
  'pdf ruled': 'pdf',
  'pdf bare': 'pdf',
};
