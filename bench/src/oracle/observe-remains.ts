import type { Page, PageRow } from '../page/page.ts';
import type { RemainsByRow } from './judge-determinable.ts';
import type { Remains } from './row-options.ts';

/** What a layout does to cells: whether empty ones leave a trace, and whether figures stand side by side. */
export interface Losses {
  readonly blanks: 'kept' | 'dropped';
  readonly joined?: boolean;
}

const toNumber = (text: string): number | null => {
  const tight = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  const value = Number(/^[+-]?[\d.]+/.exec(tight)?.[0] ?? '');
  return tight === '' || !/^[+-]?\d/.test(tight) || Number.isNaN(value) ? null : value;
};

const observe = (row: PageRow, losses: Losses, zerosPrinted: boolean): Remains => {
  const cells = row.cells.filter((cell) => cell.figures !== undefined);
  const wanted = new Set(cells.flatMap((cell) => cell.figures!)).size;
  const texts = cells.map((cell) => cell.text);
  const printed = texts.filter((text) => text !== '');
  if (losses.joined && wanted > 1) return { kind: 'joined', digits: printed.join(''), exact: zerosPrinted };
  if (cells.length > wanted) return { kind: 'cut', pieces: printed };
  if (cells.length < wanted) {
    const tokens = printed.flatMap((text) => text.split(' '));
    if (tokens.length < wanted) return { kind: 'glued', pieces: printed };
    return { kind: 'placed', cells: tokens.map(toNumber) };
  }
  if (losses.blanks === 'dropped' && printed.length < wanted)
    return { kind: 'dropped', figures: printed.map((text) => toNumber(text) ?? 0) };
  return { kind: 'placed', cells: texts.map(toNumber) };
};

/** What is left of each row of figures of a page once a layout has been through it. */
export const observeRemains = (page: Page, losses: Losses): RemainsByRow => {
  const rows = page.items.flatMap((item) =>
    item.kind === 'table'
      ? item.rows.filter((row) => row.row !== undefined).map((row) => ({ table: item.id, row }))
      : [],
  );
  const zerosPrinted = rows.every(({ row }) => row.cells.every((cell) => !cell.figures || cell.text !== ''));
  return new Map(rows.map(({ table, row }) => [`${table}/${row.row}`, observe(row, losses, zerosPrinted)]));
};
