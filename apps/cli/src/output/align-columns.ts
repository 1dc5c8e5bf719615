import stringWidth from 'string-width';
import { showInLine } from './show-controls.ts';

/**
 * Sets rows as columns for a terminal; a Han character is two cells wide. The last column is not padded. What would
 * control a terminal is shown (show-controls.ts).
 * Example: `alignColumns([['机关', '年度'], ['大同市', '2024']])` → "机关    年度\n大同市  2024\n"
 */
export const alignColumns = (given: readonly (readonly string[])[]): string => {
  const rows = given.map((row) => row.map(showInLine));
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
  const pad = (cell: string, column: number, last: boolean): string =>
    last ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
  return rows
    .map((row) => `${row.map((cell, column) => pad(cell, column, column === row.length - 1)).join('  ')}\n`)
    .join('');
};
