// A comparison as small charts of one scale, one an agency, or as a table.
import { layMini, miniFrame } from '../charts/lay-mini.ts';
import type { Compared, CompareRow } from './compare-rows.ts';

/** How a comparison is written: its words, its language's addresses, its values. */
export interface DrawingStyle {
  readonly words: Readonly<Record<string, string>>;
  readonly prefix: string;
  readonly write: (value: number) => string;
  /** A number of cases. */
  readonly count: (value: number) => string;
  /** What is compared: a figure by its pointer, or a rate by its name. */
  readonly quantity: string;
}

const svgSpace = 'http://www.w3.org/2000/svg';

const shape = (name: string, attributes: Record<string, string | number>, text?: string): SVGElement => {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
};

/** An element with a class and a text. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

const signs = { error: '◉', explained: '◉', warning: '◐' } as const;

const saysCell = (cell: Compared, { words, write }: DrawingStyle): string =>
  cell.kind === 'value' ? write(cell.value) : cell.kind === 'missing' ? words.missing! : words.noFigure!;

// Never a bare percentage. Example: "24 / 63"; nothing for a plain figure.
const saysParts = (cell: Compared, { count }: DrawingStyle): string =>
  cell.kind === 'value' && cell.parts.length > 1 ? cell.parts.map(count).join(' / ') : '';

const saysWhole = (cell: Compared, year: number, style: DrawingStyle): string => {
  const parts = saysParts(cell, style);
  const mark = cell.kind === 'value' && cell.mark ? style.words[cell.mark]! : '';
  return [String(year), saysCell(cell, style), parts && `(${parts})`, mark].filter(Boolean).join(' ');
};

// A figure leads to its cell, a rate to the report with the figures it is made of.
const addressOf = ({ file }: CompareRow, key: string, { prefix, quantity }: DrawingStyle): string => {
  const cell = quantity.startsWith('/') ? `#cell=${quantity}` : '';
  return `${prefix}/agencies/${encodeURIComponent(file.id)}/${encodeURIComponent(key)}/${cell}`;
};

const nameOf = ({ file }: CompareRow, { words, prefix }: DrawingStyle): HTMLElement => {
  const link = make('a', '', file.name ?? words.unknown!);
  link.href = `${prefix}/agencies/${encodeURIComponent(file.id)}/`;
  link.lang = 'zh-Hans';
  return link;
};

// Each column has its figure written above it, and what a rate is made of below its year. In pixels.
const valueHeight = 10;
const partsHeight = 14;
const characterWidth = 6.2;

// A figure with its sign, in characters of the smaller line below: it is set larger and bold.
const measureAbove = (cell: Compared, style: DrawingStyle): number =>
  cell.kind === 'value' ? (saysCell(cell, style).length + (cell.mark ? 3 : 0)) * 1.2 : 0;

// As wide as the longest line above or below a column needs, all alike; on a narrow screen the frame scrolls. In pixels.
const measureWidth = (rows: readonly CompareRow[], years: readonly number[], style: DrawingStyle): number => {
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => [saysParts(cell, style).length, measureAbove(cell, style)]),
  );
  const longest = Math.max(5, ...lines);
  return years.length * (longest * characterWidth + 4);
};

const drawRow = (
  row: CompareRow,
  years: readonly number[],
  most: number,
  narrowest: number,
  style: DrawingStyle,
): SVGElement => {
  const drawn = layMini(
    row.cells.map((cell, index) => ({
      year: years[index]!,
      value: cell.kind === 'value' ? cell.value : null,
      pale: cell.kind === 'value' && cell.few,
      held: cell.kind !== 'missing',
      median: null,
      breakBefore: false,
    })),
    most,
    valueHeight,
  );
  const parts = row.cells.map((cell) => saysParts(cell, style));
  const isRate = parts.some(Boolean);
  const height = miniFrame.height + (isRate ? partsHeight : 0);
  const said = row.cells.map((cell, index) => saysWhole(cell, years[index]!, style)).join(', ');
  const svg = shape('svg', { class: 'mini', role: 'group', 'aria-label': said, width: '100%', height });
  svg.style.setProperty('--narrowest', `${narrowest}px`);
  for (const [index, { x, width, middle, y, height, value, pale, held, year }] of drawn.entries()) {
    const { baseline } = miniFrame;
    const cell = row.cells[index]!;
    const write = (className: string, at: number, text: string): SVGElement =>
      shape(
        'text',
        { ...(className ? { class: className } : {}), x: `${middle}%`, y: at, 'text-anchor': 'middle' },
        text,
      );
    const label = write(held ? '' : 'absent', miniFrame.label, String(year));
    if (cell.kind !== 'value' || value === null) {
      svg.append(shape('rect', { class: 'gap', x: `${x}%`, width: `${width}%`, y: baseline - 14, height: 14 }), label);
      continue;
    }
    const link = shape('a', {
      href: addressOf(row, cell.key, style),
      ...(cell.mark ? { class: cell.mark } : {}),
    });
    const place = { x: `${x}%`, width: `${width}%`, y: height < 1 ? baseline - 1 : y, height: Math.max(1, height) };
    const figure = write('value', Math.max(10, y - 4), saysCell(cell, style));
    // The sign is for the eye, its word for everyone else; a label of its own would hide what stands in the picture.
    if (cell.mark) figure.append(shape('tspan', { 'aria-hidden': 'true' }, ` ${signs[cell.mark]}`));
    link.append(
      shape('rect', { class: pale ? 'bar pale' : 'bar', ...place }),
      figure,
      label,
      ...(cell.mark ? [write('word', miniFrame.label, ` ${style.words[cell.mark]}`)] : []),
    );
    if (isRate) link.append(write('parts', miniFrame.label + partsHeight, parts[index]!));
    svg.append(link);
  }
  svg.append(shape('line', { class: 'axis', x1: 0, x2: '100%', y1: miniFrame.baseline, y2: miniFrame.baseline }));
  return svg;
};

/** Small charts under one another, all of one scale. */
export const drawCharts = (rows: readonly CompareRow[], years: readonly number[], style: DrawingStyle): HTMLElement => {
  const most = Math.max(
    0,
    ...rows.flatMap(({ cells }) => cells.map((cell) => (cell.kind === 'value' ? cell.value : 0))),
  );
  const narrowest = measureWidth(rows, years, style);
  const list = make('ol', 'compare-charts');
  for (const row of rows) {
    const item = make('li');
    const heading = make('h2');
    heading.append(nameOf(row, style));
    const frame = make('div', 'scroll');
    frame.append(drawRow(row, years, most, narrowest, style));
    item.append(heading, frame);
    list.append(item);
  }
  return list;
};

/** The same as a table: rates with their numerator and denominator. */
export const drawTable = (rows: readonly CompareRow[], years: readonly number[], style: DrawingStyle): HTMLElement => {
  const frame = make('div', 'scroll');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', style.words.agency!);
  const table = make('table', 'list numbers');
  const head = table.createTHead().insertRow();
  for (const text of [style.words.agency!, ...years.map(String)]) {
    const cell = make('th', '', text);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    const name = make('th');
    name.scope = 'row';
    name.append(nameOf(row, style));
    line.append(name);
    for (const cell of row.cells) {
      const place = line.insertCell();
      if (cell.kind !== 'value') {
        place.append(make('span', 'faint', saysCell(cell, style)));
        continue;
      }
      if (cell.few) place.className = 'few';
      const link = make('a', 'rate to-list', saysCell(cell, style));
      link.href = addressOf(row, cell.key, style);
      if (cell.mark) {
        const sign = make('span', `count ${cell.mark}`, signs[cell.mark]);
        sign.setAttribute('aria-hidden', 'true');
        link.append(' ', sign, make('span', 'sr', style.words[cell.mark]));
      }
      place.append(link);
      const parts = saysParts(cell, style);
      if (parts) place.append(make('span', 'ratio', parts));
    }
  }
  frame.append(table);
  return frame;
};
