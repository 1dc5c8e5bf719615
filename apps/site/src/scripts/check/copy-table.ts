// The corrected table for a clipboard: with borders and marks that Word, WPS and spreadsheets keep.
import { describeFigure } from '@nianbao/schema';
import type { Suggestion } from '../../model/list-suggestions.ts';
import type { PrintedTable } from '../../model/printed-table.ts';
import { printedText } from '../../model/printed-text.ts';
import type { Locale } from '../../text/locale.ts';
import { speak } from '../../text/say.ts';
import { writeBilingual } from '../../text/write-bilingual.ts';
import { buildElement } from './build-element.ts';
import { buildTable } from './build-table.ts';
import type { CheckedReport } from './messages.ts';

/** A table with the suggestions that stand in it. */
export interface CorrectedTable {
  readonly table: PrintedTable;
  readonly caption: string;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
}

/** What was printed where something else is suggested. Example: "printed 21". */
export const writePrinted = (printed: number | null, locale: Locale): string => {
  const t = speak(locale);
  return t('check.printedAs', { n: printed === null ? t('check.blank') : String(printed) });
};

const writeLines = (table: HTMLTableElement): string =>
  [...table.rows]
    .map((row) => [...row.cells].map((cell) => cell.textContent + '\t'.repeat(cell.colSpan - 1)).join('\t'))
    .join('\n');

/** The table as HTML, suggestions on yellow and listed below it, and as lines with tabs, suggestions in brackets. */
export const writeCopies = (
  { result }: CheckedReport,
  { table, caption, suggestions }: CorrectedTable,
  locale: Locale,
): { readonly html: string; readonly text: string } => {
  const t = speak(locale);
  const edition = result.report?.edition ?? null;
  const build = (write: (suggestion: Suggestion) => string): HTMLTableElement =>
    buildTable(table, caption, locale, (pointer) => {
      const suggestion = suggestions.get(pointer);
      return {
        attributes: { bgcolor: suggestion ? '#ffff00' : null, align: 'center' },
        content: suggestion ? write(suggestion) : printedText({ result }, pointer),
      };
    });
  const formatted = build(({ suggested }) => String(suggested));
  for (const [name, value] of Object.entries({ border: '1', cellspacing: '0', cellpadding: '3' }))
    formatted.setAttribute(name, value);
  const list = [...suggestions.values()]
    .map(({ path, printed, suggested }) => {
      const name = writeBilingual(describeFigure(path, edition), locale);
      return `${name} ${suggested}${locale === 'zh' ? '（' : ' ('}${writePrinted(printed, locale)}${locale === 'zh' ? '）' : ')'}`;
    })
    .join(locale === 'zh' ? '；' : '; ');
  const marked = build(({ printed, suggested }) =>
    t('check.copyMark', { n: String(suggested), printed: writePrinted(printed, locale) }),
  );
  return {
    html: formatted.outerHTML + buildElement('p', {}, t('check.copyNote', { list })).outerHTML,
    text: writeLines(marked),
  };
};
