import { BoundedParser } from './bounded-parser.ts';
import { cleanText } from './flow.ts';
import { isPicture, showsItsText } from './html-pictures.ts';
import { blockTags, skippedTags, voidTags } from './html-tags.ts';
import type { Looks } from './plain-looks.ts';
import { createRaisedText } from './raised-text.ts';

/** A run of text between two block borders; `from`/`to` are offsets in the HTML source. */
export interface HtmlParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A line of preformatted text: tabs and spaces stand as they are printed. */
  readonly typed: boolean;
}

/** One td/th with its spans as written and what stands in it. */
export interface HtmlCell {
  readonly colspan: number;
  readonly rowspan: number;
  readonly flow: HtmlFlow;
  /** Holds a picture or a field of a form that may show a figure, or digits that are seen in the opposite order. */
  pictured: boolean;
  /** How many elements in it float to the right: of two the first is seen last. */
  floats: number;
  turned: boolean;
  from: number;
  to: number;
}

/** A table as written: rows of cells, spans not yet expanded. */
export interface HtmlTable {
  readonly kind: 'table';
  readonly rows: HtmlCell[][];
}

/** Paragraphs and tables in reading order. */
export type HtmlFlow = (HtmlParagraph | HtmlTable)[];

// The spec caps colspan at 1000; nothing in these reports needs more, and a typo must not allocate a million cells.
const span = (value: string | undefined): number => {
  const number = Number.parseInt(value ?? '1', 10);
  return number >= 1 ? Math.min(number, 1000) : 1;
};

const deepest = 40;

const readsBothWays = ({ flow }: HtmlCell): boolean => {
  const text = flow.map((part) => (part.kind === 'paragraph' ? part.text : '')).join('');
  return text === [...text].reverse().join('');
};

interface OpenTable {
  readonly table: HtmlTable;
  cell: HtmlCell | null;
}

/**
 * Builds paragraphs and tables from HTML of any quality; unclosed and misnested tags end where a browser would end them
 * or, at worst, at the end of the input. Never throws. `title` is the content of <title>; `looks` tells what is
 * hidden.
 */
export const readHtmlTree = (
  html: string,
  looks: Looks,
): { readonly flow: HtmlFlow; readonly title: string | null } => {
  const root: HtmlFlow = [];
  const tables: OpenTable[] = [];
  let text = '';
  let from = -1;
  let to = -1;
  let title: string | null = null;
  let inTitle = false;
  let skipDepth = 0;
  // A field of a form is skipped that shows its text as its value.
  let inField = false;
  // Tables inside more tables than any page has are read as text: a page must not be able to exhaust the stack.
  let unread = 0;
  // How many <pre> are open.
  let preformatted = 0;
  let inSheet = false;
  // How deep the elements stand that are open and raise or lower their text; none outlasts its block.
  let raising: number[] = [];
  // The same of elements whose text some see and some do not: it is not joined with what stands beside it.
  let doubting: number[] = [];
  let doubted = false;
  // The attributes of the element whose look hides what is skipped.
  let hider: Readonly<Record<string, string | undefined>> | null = null;
  const print = createRaisedText((data) => {
    text += data;
  });

  const currentFlow = (): HtmlFlow => {
    for (let index = tables.length - 1; index >= 0; index -= 1)
      if (tables[index]!.cell) return tables[index]!.cell!.flow;
    return root;
  };
  const flush = (): void => {
    print.end();
    if (from !== -1) {
      const typed = preformatted > 0;
      const printed = typed ? text.replace(/\u00a0/g, ' ').trimEnd() : cleanText(text);
      currentFlow().push({ kind: 'paragraph', text: printed, from, to, typed });
    }
    text = '';
    from = -1;
    raising = [];
    doubting = [];
    doubted = false;
  };
  const closeCell = (at: number): void => {
    flush();
    const open = tables.at(-1);
    if (open?.cell) {
      open.cell.to = at;
      if ((open.cell.turned || open.cell.floats > 1) && !readsBothWays(open.cell)) open.cell.pictured = true;
      open.cell = null;
    }
  };

  const takeText = (data: string, start: number, end: number): void => {
    if (doubted !== doubting.length > 0 && data.trim() !== '') {
      doubted = !doubted;
      if (/\S$/.test(text)) print.write(' ', false);
    }
    print.write(data, raising.length > 0);
    if (data.trim() === '') return;
    if (from === -1) from = start;
    to = end;
  };
  // Behind an entity, which is handed over alone, nothing follows that would be misplaced.
  const takeLines = (data: string): void => {
    let at = parser.startIndex;
    data.split('\n').forEach((line, index, lines) => {
      if (index > 0) flush();
      takeText(line, at, index === lines.length - 1 ? parser.endIndex + 1 : at + line.length);
      at += line.length + 1;
    });
  };

  // A page may show a table's figures in fields of a form; outside tables fields are searches and logins.
  const takeInput = ({ type = 'text', value = '' }: Readonly<Record<string, string | undefined>>): void => {
    if (!tables.at(-1)?.cell || !/^(?:text|number|tel)$/i.test(type) || value.trim() === '') return;
    print.write(` ${value} `, false);
    if (from === -1) from = parser.startIndex;
    to = parser.endIndex + 1;
  };

  const notePicture = (): void => {
    const cell = tables.at(-1)?.cell;
    if (cell) cell.pictured = true;
  };

  const parser = new BoundedParser(
    {
      onopentag: (name, attributes) => {
        parser.depth += 1;
        const look = looks.open(name, attributes, tables.length > 0);
        const hidden = look === 'hidden';
        inSheet = name === 'style';
        if (skipDepth > 0 && hider !== null && looks.showsAgain(hider, attributes)) notePicture();
        if (skipDepth === 0 && !hidden && isPicture(name, attributes)) notePicture();
        if (skipDepth > 0 || skippedTags.has(name) || (hidden && !voidTags.has(name))) {
          if (skipDepth === 0) {
            inField = !hidden && showsItsText(name);
            hider = hidden ? attributes : null;
          }
          if (!voidTags.has(name)) skipDepth += 1;
          return;
        }
        if (name === 'title') inTitle = true;
        if (name === 'input') takeInput(attributes);
        const within = tables.at(-1)?.cell;
        const isCell = name === 'td' || name === 'th';
        if (within && look === 'turned' && !isCell) within.turned = true;
        if (within && look === 'added' && !isCell) within.pictured = true;
        if (within && looks.floats(attributes)) within.floats += 1;
        if (!blockTags.has(name)) {
          if (look === 'raised') raising.push(parser.depth);
          if (look === 'doubtful') doubting.push(parser.depth);
          return;
        }
        flush();
        if (name === 'pre') preformatted += 1;
        const open = tables.at(-1);
        if (name === 'table' && tables.length >= deepest) unread += 1;
        if (unread > 0) return;
        if (name === 'table') {
          const table: HtmlTable = { kind: 'table', rows: [] };
          currentFlow().push(table);
          tables.push({ table, cell: null });
        } else if (name === 'tr' && open) {
          closeCell(parser.startIndex);
          open.table.rows.push([]);
        } else if (isCell && open) {
          closeCell(parser.startIndex);
          if (open.table.rows.length === 0) open.table.rows.push([]);
          const at = parser.endIndex + 1;
          const cell: HtmlCell = {
            colspan: span(attributes.colspan),
            rowspan: span(attributes.rowspan),
            flow: [],
            pictured: look === 'added',
            floats: 0,
            turned: look === 'turned',
            from: at,
            to: at,
          };
          open.table.rows.at(-1)!.push(cell);
          open.cell = cell;
        }
      },
      ontext: (data) => {
        if (inSheet) looks.addSheet(data);
        else if (inTitle) title = (title ?? '') + data;
        else if (skipDepth === 0) {
          if (preformatted > 0) takeLines(data);
          else takeText(data, parser.startIndex, parser.endIndex + 1);
        } else if (inField && /\d/.test(data)) notePicture();
      },
      onclosetag: (name) => {
        looks.close();
        if (raising.at(-1) === parser.depth) raising.pop();
        if (doubting.at(-1) === parser.depth) doubting.pop();
        parser.depth -= 1;
        inSheet = false;
        if (skipDepth > 0) {
          if (!voidTags.has(name)) skipDepth -= 1;
          return;
        }
        if (name === 'title') inTitle = false;
        if (!blockTags.has(name)) return;
        flush();
        if (name === 'pre' && preformatted > 0) preformatted -= 1;
        if (unread > 0) {
          if (name === 'table') unread -= 1;
          return;
        }
        if (name === 'td' || name === 'th') closeCell(parser.startIndex);
        if (name === 'table' && tables.length > 0) {
          closeCell(parser.startIndex);
          tables.pop();
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
    flush,
  );
  parser.write(html);
  parser.end();
  flush();
  return { flow: root, title: title === null ? null : (title as string).replace(/\s+/g, ' ').trim() || null };
};
