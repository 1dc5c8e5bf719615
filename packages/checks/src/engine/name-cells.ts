// How cells, sums and tables are called in messages: always in the words of the form.
import type { BilingualText, FormColumn, FormTable } from '@nianbao/schema';
import { describeFigure } from '@nianbao/schema';
import type { Edition } from './check.ts';
import type { ReadCell } from './read-cell.ts';
import { isFigure } from './read-cell.ts';
import { stateNames } from './wording.ts';

/** At most this many cells are named in a sentence; all of them stand in the finding's paths. */
const namedAtMost = 3;

/** Joins names into one text. Example: 4 names → "a、b、c等" / "a; b; c, …". */
export const joinNames = (names: readonly BilingualText[]): BilingualText => {
  const shown = names.slice(0, namedAtMost);
  const more = names.length > namedAtMost;
  return {
    zh: shown.map((name) => name.zh).join('、') + (more ? '等' : ''),
    en: shown.map((name) => name.en).join('; ') + (more ? ', …' : ''),
  };
};

/** Names cells by row and column. Example: "(一)予以公开 · 总计、…等". */
export const nameCells = (cells: readonly ReadCell[], edition: Edition): BilingualText =>
  joinNames(cells.map((cell) => describeFigure(cell.path, edition)));

// Whose figure it is, where it stands in another report.
const nameOrigin = ({ year, agency }: ReadCell): BilingualText => ({
  zh: `${agency ?? ''}${year === undefined ? '' : `${year} 年`}`,
  en: [agency, year].flatMap((part) => (part === undefined ? [] : [`${part} `])).join(''),
});

/** Names cells with what is the matter with each. Example: "(一)予以公开 · 总计(缺失)". */
export const nameCellsWithState = (cells: readonly ReadCell[], edition: Edition): BilingualText =>
  joinNames(
    cells.map((cell) => {
      const name = describeFigure(cell.path, edition);
      const state = stateNames[cell.state];
      const where = nameOrigin(cell);
      return { zh: `${where.zh}${name.zh}(${state.zh})`, en: `${where.en}${name.en} (${state.en})` };
    }),
  );

/** What a cell shows: its figure, or the name of its state; a blank is never shown as 0. */
export const showCell = (cell: ReadCell | undefined): BilingualText => {
  if (cell === undefined) return stateNames.missing;
  return isFigure(cell) ? { zh: String(cell.value), en: String(cell.value) } : stateNames[cell.state];
};

/** Example: 「收到和处理政府信息公开申请情况」表 / The table "Applications received and processed". */
export const nameTable = (table: FormTable): BilingualText => ({
  zh: `「${table.label.zh}」表`,
  en: `The table "${table.label.en}"`,
});

/** A column in the form's words. */
export const nameColumn = (column: FormColumn): BilingualText => column.label;
