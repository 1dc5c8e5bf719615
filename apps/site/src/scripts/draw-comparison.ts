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

const saysCell = (cell: Compared, { words, write }: DrawingStyle): string =>
  cell.kind === 'value' ? write(cell.value) : cell.kind === 'missing' ? words.missing! : words.noFigure!;

// A figure leads to its cell, a rate to the report with the figures it is made of.
const linkValue = (
  { file }: CompareRow,
  { key, value }: Extract<Compared, { kind: 'value' }>,
  { prefix, quantity, write }: DrawingStyle,
): HTMLElement => {
  const link = make('a', 'rate to-list', write(value));
  const cell = quantity.startsWith('/') ? `#cell=${quantity}` : '';
  link.href = `${prefix}/agencies/${encodeURIComponent(file.id)}/${encodeURIComponent(key)}/${cell}`;
  return link;
};

const nameOf = ({ file }: CompareRow, { words, prefix }: DrawingStyle): HTMLElement => {
  const link = make('a', '', file.name ?? words.unknown!);
  link.href = `${prefix}/agencies/${encodeURIComponent(file.id)}/`;
  link.lang = 'zh-Hans';
  return link;
};

// Each column has its figure written above it.
const valueHeight = 10;

const drawRow = (row: CompareRow, years: readonly number[], most: number, style: DrawingStyle): SVGElement => {
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
  const said = row.cells.map((cell, index) => `${years[index]} ${saysCell(cell, style)}`).join(', ');
  const svg = shape('svg', { class: 'mini', role: 'img', 'aria-label': said, width: '100%', height: miniFrame.height });
  for (const [index, { x, width, middle, y, height, value, pale, held, year }] of drawn.entries()) {
    const { baseline } = miniFrame;
    if (value === null)
      svg.append(shape('rect', { class: 'gap', x: `${x}%`, width: `${width}%`, y: baseline - 14, height: 14 }));
    else {
      const tall = Math.max(1, height);
      svg.append(
        shape('rect', {
          class: pale ? 'bar pale' : 'bar',
          x: `${x}%`,
          width: `${width}%`,
          y: height < 1 ? baseline - 1 : y,
          height: tall,
        }),
        shape(
          'text',
          { class: 'value', x: `${middle}%`, y: Math.max(10, y - 4), 'text-anchor': 'middle' },
          saysCell(row.cells[index]!, style),
        ),
      );
    }
    svg.append(
      shape(
        'text',
        { ...(held ? {} : { class: 'absent' }), x: `${middle}%`, y: miniFrame.label, 'text-anchor': 'middle' },
        String(year),
      ),
    );
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
  const list = make('ol', 'compare-charts');
  for (const row of rows) {
    const item = make('li');
    const heading = make('h2');
    heading.append(nameOf(row, style));
    item.append(heading, drawRow(row, years, most, style));
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
      const [numerator, denominator] = cell.parts;
      if (cell.few) place.className = 'few';
      place.append(linkValue(row, cell, style));
      if (denominator !== undefined)
        place.append(make('span', 'ratio', `${style.count(numerator!)} / ${style.count(denominator)}`));
    }
  }
  frame.append(table);
  return frame;
};
