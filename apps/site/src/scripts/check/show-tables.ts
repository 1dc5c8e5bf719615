// The official tables with the findings at their cells, and those with suggestions once more, corrected.
import type { FormTable } from '@nianbao/schema';
import { cellId, findingId } from '../../model/cell-address.ts';
import { cellClasses, needsWords } from '../../model/cell-classes.ts';
import { listSuggestions } from '../../model/list-suggestions.ts';
import { type CellMark, markCells, numberFindings } from '../../model/mark-findings.ts';
import { layTable } from '../../model/printed-table.ts';
import { printedText } from '../../model/printed-text.ts';
import { readFigure } from '../../model/read-figure.ts';
import { reportTables } from '../../model/report-tables.ts';
import { viewCell } from '../../model/view-cell.ts';
import { catalogue } from '../../text/catalogue.ts';
import type { Locale } from '../../text/locale.ts';
import { speak, type TextKey } from '../../text/say.ts';
import { writeBilingual } from '../../text/write-bilingual.ts';
import { buildElement, type Content } from './build-element.ts';
import { buildTable, type DressedCell } from './build-table.ts';
import { type CorrectedTable, writeCopies, writePrinted } from './copy-table.ts';
import type { CheckedReport } from './messages.ts';

const scroll = (label: string, table: HTMLTableElement): HTMLElement =>
  buildElement('div', { class: 'scroll printed-scroll', role: 'region', 'aria-label': label, tabindex: '0' }, table);

const copy = async ({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> => {
  const blob = (content: string, type: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob(html, 'text/html'), 'text/plain': blob(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    return false;
  }
};

const showCorrected = (checked: CheckedReport, corrected: CorrectedTable, locale: Locale): Content => {
  const t = speak(locale);
  const { result } = checked;
  const { table, caption, suggestions } = corrected;
  const dress = (pointer: string, total: boolean): DressedCell => {
    const suggestion = suggestions.get(pointer);
    const content = suggestion
      ? [
          buildElement('ins', {}, String(suggestion.suggested)),
          buildElement('small', {}, writePrinted(suggestion.printed, locale)),
        ]
      : printedText({ result }, pointer);
    return { attributes: { class: suggestion ? 'suggested' : total ? 'total' : '' }, content };
  };
  const heading = t('check.corrected', { table: caption });
  // Both answers stand on the element, so that a Traditional page has them converted with everything else.
  const told = buildElement('output', {
    class: 'faint',
    'data-copied': t('check.copied'),
    'data-failed': t('check.copyFailed'),
  });
  const button = buildElement('button', { type: 'button' }, t('check.copy'));
  button.addEventListener('click', async () => {
    const { copied = '', failed = '' } = told.dataset;
    told.value = (await copy(writeCopies(checked, corrected, locale))) ? copied : failed;
  });
  return [
    buildElement('h3', {}, heading),
    buildElement('p', { class: 'note' }, t('check.correctedNote', { n: suggestions.size })),
    scroll(heading, buildTable(table, heading, locale, dress)),
    buildElement('p', { class: 'check-actions' }, button, told),
  ];
};

/** Every table of the report's form. */
export const showTables = (checked: CheckedReport, locale: Locale): Content => {
  const t = speak(locale);
  const { result, findings } = checked;
  const edition = result.report?.edition ?? null;
  const marks = markCells(numberFindings(findings));
  const suggestions = listSuggestions(findings);
  const tell = ({ findings: told }: CellMark): string =>
    told.map(({ finding }) => writeBilingual(finding.message, locale)).join('\n');
  const dress = (pointer: string, total: boolean): DressedCell => {
    const mark = marks.get(pointer);
    const view = viewCell(readFigure({ result }, pointer), mark?.severity ?? null, mark?.suspect ?? false);
    const state = result.cells[pointer]?.state ?? 'missing';
    const said = [view.text, needsWords(view) ? buildElement('span', { class: 'sr' }, t(`state.${state}`)) : null];
    return {
      attributes: {
        id: cellId(pointer),
        class: cellClasses(view, total),
      },
      content: mark
        ? buildElement('a', { href: `#${findingId(mark.findings[0]!.number)}`, title: tell(mark) }, said)
        : said,
    };
  };
  return reportTables(edition).map((form: FormTable) => {
    const caption = t('table.caption', {
      number: t(`table.${form.number}` as TextKey),
      label: writeBilingual(form.label, locale),
    });
    const table = layTable(form, catalogue['table.stub']);
    const here = new Map([...suggestions].filter(([path]) => path.startsWith(`/${form.id}/`)));
    return buildElement(
      'section',
      { class: 'official' },
      buildElement('h2', { id: form.id }, caption),
      scroll(caption, buildTable(table, caption, locale, dress)),
      here.size > 0 ? showCorrected(checked, { table, caption, suggestions: here }, locale) : null,
    );
  });
};
