// A made-up page before it is rendered: paragraphs and tables with their true spans.

/**
 * One cell of a table. `figures`: JSON pointers of what it prints; two where cells were glued, the same in two cells
 * where a figure was cut.
 */
export interface PageCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly figures?: readonly string[];
}

/** One printed row; cells that hang down from rows above are not in it. `row`: which row of the form it is. */
export interface PageRow {
  readonly cells: readonly PageCell[];
  readonly row?: string;
}

export interface PageTable {
  readonly kind: 'table';
  readonly id: 'proactiveDisclosure' | 'applications' | 'disputes';
  readonly width: number;
  readonly rows: readonly PageRow[];
}

export interface PageParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly role: 'title' | 'heading' | 'prose';
}

/** A page: what a layout renders and a damage changes. */
export interface Page {
  readonly items: readonly (PageParagraph | PageTable)[];
}

/** A cell of words over one or more columns and rows. */
export const words = (text: string, columns = 1, rows = 1): PageCell => ({ text, columns, rows });

/** Changes the rows of one table of a page. */
export const mapRows = (
  page: Page,
  id: PageTable['id'],
  change: (rows: readonly PageRow[]) => readonly PageRow[],
): Page => ({
  items: page.items.map((item) =>
    item.kind === 'table' && item.id === id ? { ...item, rows: change(item.rows) } : item,
  ),
});

/** Changes every cell of a page's tables; `figures` is set on cells of figures. */
export const mapCells = (page: Page, change: (cell: PageCell, table: PageTable) => PageCell): Page => ({
  items: page.items.map((item) =>
    item.kind === 'table'
      ? { ...item, rows: item.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => change(cell, item)) })) }
      : item,
  ),
});

/** Replaces the tables of a page, each by any number of items. */
export const mapTables = (page: Page, change: (table: PageTable) => Page['items']): Page => ({
  items: page.items.flatMap((item) => (item.kind === 'table' ? change(item) : [item])),
});
