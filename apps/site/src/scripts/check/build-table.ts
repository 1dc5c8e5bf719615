import type { PrintedTable } from '../../model/printed-table.ts';
import type { Locale } from '../../text/locale.ts';
import { writeBilingual } from '../../text/write-bilingual.ts';
import { buildElement, type Content } from './build-element.ts';

/** How a figure's cell looks. */
export interface DressedCell {
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly content: Content;
}

/** A table of the form as the form prints it; `dress` says what stands in a figure's cell. */
export const buildTable = (
  table: PrintedTable,
  caption: string,
  locale: Locale,
  dress: (pointer: string, total: boolean) => DressedCell,
): HTMLTableElement => {
  const span = (colSpan: number, rowSpan = 1) => ({
    colspan: colSpan > 1 ? colSpan : null,
    rowspan: rowSpan > 1 ? rowSpan : null,
  });
  const rows = (printed: PrintedTable['head']): HTMLElement[] =>
    printed.map((row) =>
      buildElement(
        'tr',
        {},
        row.map((cell) => {
          if (cell.kind === 'figure') {
            const { attributes, content } = dress(cell.pointer, cell.total);
            return buildElement('td', { ...attributes, ...span(cell.colSpan) }, content);
          }
          const { role, level, scope, colSpan, rowSpan } = cell;
          const text = writeBilingual(cell.text, locale);
          return buildElement(
            'th',
            { class: level === undefined ? role : `${role} at-${level}`, scope, ...span(colSpan, rowSpan) },
            role === 'group' ? buildElement('span', { class: 'upright' }, text) : text,
          );
        }),
      ),
    );
  return buildElement(
    'table',
    { class: `printed ${table.shape}` },
    buildElement('caption', {}, caption),
    table.head.length > 0 ? buildElement('thead', {}, rows(table.head)) : null,
    table.bodies.map((body) => buildElement('tbody', {}, rows(body))),
  );
};
