// The rows of an official table as HTML. They are written here and not by a component, because a report has some three
// hundred figures: what a form and a language decide is written once, what the report says is put in between.
import type { FormTable } from '@nianbao/schema';
import { cellId, fromId } from '../model/cell-address.ts';
import { cellClasses, needsWords } from '../model/cell-classes.ts';
import { layTable, type PrintedCell, type PrintedRow } from '../model/printed-table.ts';
import type { CellView } from '../model/view-cell.ts';
import { catalogue } from '../text/catalogue.ts';
import { digitGroups } from '../text/format-number.ts';
import type { Locale } from '../text/locale.ts';
import { writeBilingual } from '../text/write-bilingual.ts';
import { escapeHtml } from './escape-html.ts';

type HeadCell = Extract<PrintedCell, { kind: 'head' }>;
type FigureCell = Extract<PrintedCell, { kind: 'figure' }>;

/** What stands in a figure's place: how it looks, and words for those who do not see it. */
export interface ShownFigure {
  readonly view: CellView;
  /** Empty where the look needs none. */
  readonly state: string;
}

/** A table of a form in one language: its markup with a place for each figure. */
export interface PrintedSkeleton {
  readonly shape: 'blocks' | 'matrix' | 'across';
  readonly parts: readonly (string | FigureCell)[];
}

const spans = (colSpan: number, rowSpan = 1): string =>
  `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const writeHead = ({ role, level, scope, colSpan, rowSpan, text }: HeadCell, locale: Locale): string => {
  const label = escapeHtml(writeBilingual(text, locale));
  const at = level === undefined ? '' : ` at-${level}`;
  const shown = role === 'group' ? `<span class="upright">${label}</span>` : label;
  return `<th class="${role}${at}" scope="${scope}"${spans(colSpan, rowSpan)}>${shown}</th>`;
};

const buildSkeleton = (table: FormTable, locale: Locale): PrintedSkeleton => {
  const { shape, head, bodies } = layTable(table, catalogue['table.stub']);
  const parts: (string | FigureCell)[] = [];
  const add = (rows: readonly PrintedRow[], tag: 'thead' | 'tbody'): void => {
    parts.push(`<${tag}>`);
    for (const row of rows) {
      parts.push('<tr>');
      for (const cell of row) parts.push(cell.kind === 'head' ? writeHead(cell, locale) : cell);
      parts.push('</tr>');
    }
    parts.push(`</${tag}>`);
  };
  if (head.length > 0) add(head, 'thead');
  for (const rows of bodies) add(rows, 'tbody');
  return { shape, parts };
};

const skeletons = new WeakMap<FormTable, Map<Locale, PrintedSkeleton>>();

/** The markup of a table of a form, made once for each language. */
export const findSkeleton = (table: FormTable, locale: Locale): PrintedSkeleton => {
  const known = skeletons.get(table) ?? new Map<Locale, PrintedSkeleton>();
  skeletons.set(table, known);
  const skeleton = known.get(locale) ?? buildSkeleton(table, locale);
  known.set(locale, skeleton);
  return skeleton;
};

const writeDigits = (text: string): string => {
  const [first = '', ...rest] = digitGroups(text);
  return escapeHtml(first) + rest.map((group) => `<span class="g">${group}</span>`).join('');
};

const writeFigure = ({ pointer, colSpan, total }: FigureCell, { view, state }: ShownFigure): string => {
  const classes = cellClasses(view, total);
  const words = needsWords(view) && state !== '' ? `<span class="sr">${escapeHtml(state)}</span>` : '';
  const address = escapeHtml(fromId(pointer));
  const look = classes === '' ? '' : ` class="${classes}"`;
  return `<td id="${escapeHtml(cellId(pointer))}"${look}${spans(colSpan)}><a href="#${address}">${writeDigits(view.text)}${words}</a></td>`;
};

/** The rows with a report's figures in them, as `show` gives each. */
export const writePrintedRows = ({ parts }: PrintedSkeleton, show: (pointer: string) => ShownFigure): string => {
  let html = '';
  for (const part of parts) html += typeof part === 'string' ? part : writeFigure(part, show(part.pointer));
  return html;
};
