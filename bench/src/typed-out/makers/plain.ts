import { type Cell, type Doc, gridOf, type Part, type Table } from '../sheet.ts';

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

// A covered place stays empty, as converters leave it.
const full = (table: Table): string[][] =>
  gridOf(table)
    .filter((_, y) => !table.hiddenRows?.has(y))
    .map((row) => row.map((each) => oneLine(each?.t ?? '')));

const own = (table: Table): string[][] => table.rows.map((row: Cell[]) => row.map((each) => oneLine(each.t)));

const write = (doc: Doc, mark: (part: Part) => string, table: (each: Table) => string): string =>
  `${doc.parts.flatMap((part) => (part.kind === 'raw' ? [] : [part.kind === 'table' ? table(part) : mark(part)])).join('\n\n')}\n`;

const plainPart = (part: Part): string => ('t' in part ? part.t : '');

/** Tabs between the places of the grid, as copied out of a workbook. */
export const writeTabs = (doc: Doc): string =>
  write(doc, plainPart, (table) =>
    full(table)
      .map((row) => row.join('\t'))
      .join('\n'),
  );

/** Pipes between the cells that are there; covered places are not. */
export const writePipes = (doc: Doc): string =>
  write(doc, plainPart, (table) =>
    own(table)
      .map((row) => row.join(' | '))
      .join('\n'),
  );

/** One cell a line, as copied out of a browser. */
export const writeLines = (doc: Doc): string =>
  write(doc, plainPart, (table) =>
    own(table)
      .map((row) => row.join('\n'))
      .join('\n'),
  );

/** A space between figures, as a PDF reader copies; group labels stand before the first of their rows. */
export const writeSpaces = (doc: Doc): string =>
  write(doc, plainPart, (table) =>
    own(table)
      .map((row) => row.join(' '))
      .join('\n'),
  );

/** Markdown with the covered places empty. */
export const writeMarkdown = (doc: Doc): string =>
  write(
    doc,
    (part) => (part.kind === 'title' ? `# ${part.t}` : part.kind === 'heading' ? `## ${part.t}` : plainPart(part)),
    (table) => {
      const [first, ...rest] = full(table).map(
        (row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`,
      );
      return [first, `|${' --- |'.repeat(gridOf(table)[0]!.length)}`, ...rest].join('\n');
    },
  );

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Comma-separated values as a workbook saves them. */
export const writeCsv = (doc: Doc): string =>
  write(
    doc,
    (part) => quoted(plainPart(part)),
    (table) =>
      full(table)
        .map((row) => row.map(quoted).join(','))
        .join('\n'),
  );
