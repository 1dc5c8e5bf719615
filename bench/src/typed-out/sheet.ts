/**
 * One printed cell. `k`: the JSON pointer of the figure in it. `html`, `word`, `open`: what stands there in that markup
 * instead; `pen`: operators of a PDF page instead, given the place and the shape of its text.
 */
export interface Cell {
  t: string;
  c: number;
  r: number;
  k?: string;
  head?: boolean;
  attrs?: string;
  html?: string;
  word?: string;
  open?: string;
  pen?: (at: PenPlace) => string;
  sheet?: SheetCell;
}

/** Where a PDF cell's text begins, from the bottom left, and how it is shown; `show` writes any text anywhere. */
export interface PenPlace {
  readonly x: number;
  readonly y: number;
  readonly show: (text: string, x: number, y: number, size?: number) => string;
}

/** A cell of a workbook: its stored value and what makes it look otherwise. `style`: a number format. */
export interface SheetCell {
  readonly value?: number | string;
  readonly format?: string;
  readonly formula?: string;
  readonly white?: boolean;
}

export interface Table {
  kind: 'table';
  id: 't2' | 't3' | 't4' | 'other';
  rows: Cell[][];
  attrs?: string;
  hiddenRows?: Set<number>;
  hiddenColumns?: Set<number>;
}

/** `raw` stands in HTML as it is, and nowhere else. */
export type Part = { kind: 'title' | 'heading' | 'prose'; t: string } | { kind: 'raw'; html: string } | Table;

/**
 * What is accepted for a figure. `v`: what is printed; `also`: other right answers; `derived`: right if it is said to follow
 * from others, since it is not printed; `open`: null is as right as `v`.
 */
export interface Expected {
  readonly v: number | null;
  readonly also?: readonly number[];
  readonly derived?: number;
  readonly open?: boolean;
}

/** A document before a maker writes it. Twists change it in place: it is made anew for each. */
export interface Doc {
  readonly agency: string;
  year: number;
  parts: Part[];
  readonly expected: Map<string, Expected>;
  css: string;
  /** Styles of a Word or OpenDocument file. */
  styles: string;
  /** Changes the written text before it becomes bytes. */
  finish: ((text: string) => string)[];
  encode?: (text: string) => Uint8Array;
  /** What a workbook has besides: sheets before the own one, and their state. */
  sheets: { name: string; state?: string; parts: Part[] }[];
  showZeros: boolean;
  merges: 'kept' | 'over-values';
}

export const cell = (t: string, c = 1, r = 1): Cell => ({ t, c, r });
export const headCell = (t: string, c = 1, r = 1): Cell => ({ t, c, r, head: true });

export const tablesOf = (doc: Doc): Table[] => doc.parts.filter((part): part is Table => part.kind === 'table');
export const tableOf = (doc: Doc, id: Table['id']): Table => tablesOf(doc).find((table) => table.id === id)!;
export const figuresOf = (doc: Doc): Cell[] =>
  tablesOf(doc).flatMap(({ rows }) => rows.flat().filter(({ k }) => k !== undefined));

/** The figure cells of the three tables that stand for counts (fees have decimals and are left out). */
export const countsOf = (doc: Doc): Cell[] => figuresOf(doc).filter(({ k }) => !k!.includes('Fees'));

/** Puts another table in the place of one. */
export const replaceTable = (doc: Doc, id: Table['id'], ...by: Part[]): void => {
  doc.parts = doc.parts.flatMap((part) => (part.kind === 'table' && part.id === id ? by : [part]));
};

/** A table as a full grid: every place has its cell, covered places null. */
export const gridOf = ({ rows }: Table): (Cell | null)[][] => {
  const grid: (Cell | null)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const each of row) {
      while (grid[y]![x] !== undefined) x += 1;
      for (let dy = 0; dy < each.r && y + dy < rows.length; dy += 1)
        for (let dx = 0; dx < each.c; dx += 1) grid[y + dy]![x + dx] = dy + dx === 0 ? each : null;
      x += each.c;
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? null));
};
