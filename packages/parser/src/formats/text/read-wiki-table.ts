import type { DrawnCell } from './grid-rows.ts';
import type { Line } from './read-lines.ts';

const isEnd = ({ text }: Line): boolean => /^\s*\|\}/.test(text);
const lastEnds = new WeakMap<readonly Line[], number>();

/** How many lines from `at` on are a table of wikitext, `{|` to `|}`; 0 if none. */
export const measureWikiTable = (lines: readonly Line[], at: number): number => {
  if (!/^\s*\{\|/.test(lines[at]?.text ?? '')) return 0;
  // Looked for once: where no table ends any more, none begins.
  const last = lastEnds.get(lines) ?? lines.findLastIndex(isEnd);
  lastEnds.set(lines, last);
  if (last < at) return 0;
  let end = at;
  while (!isEnd(lines[end]!)) end += 1;
  return end - at + 1;
};

// No table of a page is wider; spans beyond are those of a typing error or worse.
const widest = 1000;

const spanOf = (attributes: string, name: string): number => {
  const value = Number(new RegExp(`${name}\\s*=\\s*"?(\\d{1,3})`).exec(attributes)?.[1] ?? 1);
  return Math.max(1, value);
};

// "| colspan="3" | text": what stands before the last lone pipe are attributes.
const attributed = /^[|!]\s*((?:[\w-]+\s*=\s*(?:"[^"]*"|\S+)\s*)+)\|(?!\|)/;

/** Reads a table of wikitext; spans as its attributes say. */
export const readWikiTable = (lines: readonly Line[]): DrawnCell[] => {
  const cells: DrawnCell[] = [];
  // open[c]: the first row that the cell over column c no longer reaches down to.
  const open: number[] = [];
  let row = 0;
  let column = 0;
  let last: { text: string; place: DrawnCell['place']; at: number } | null = null;
  const endRow = (): void => {
    row += 1;
    column = 0;
    last = null;
  };
  for (const line of lines.slice(1, -1)) {
    const text = line.text.trim();
    if (text.startsWith('|-')) {
      if (column > 0) endRow();
      continue;
    }
    if (!/^[|!]/.test(text)) {
      // A cell that goes on in the next line.
      if (last && text !== '')
        cells[last.at] = {
          ...cells[last.at]!,
          text: `${cells[last.at]!.text}${cells[last.at]!.text === '' ? '' : ' '}${text}`,
          place:
            cells[last.at]!.text === ''
              ? { line: line.number, offset: line.offset + line.text.indexOf(text), length: text.length }
              : cells[last.at]!.place,
        };
      continue;
    }
    const attributes = attributed.exec(text);
    const body = (attributes ? text.slice(attributes[0].length) : text.slice(1)).trim();
    while ((open[column] ?? 0) > row) column += 1;
    const span = Math.max(1, Math.min(spanOf(attributes?.[1] ?? '', 'colspan'), widest - column));
    const rowspan = spanOf(attributes?.[1] ?? '', 'rowspan');
    const place = {
      line: line.number,
      offset: line.offset + (body === '' ? 0 : line.text.lastIndexOf(body)),
      length: body.length,
    };
    cells.push({ row, column, span, text: body, place });
    last = { text: body, place, at: cells.length - 1 };
    if (rowspan > 1 || column < open.length)
      for (let index = 0; index < span; index += 1) open[column + index] = row + rowspan;
    column += span;
  }
  return cells;
};
