import stringWidth from 'string-width';

/**
 * Sets rows as columns for a terminal; a Han character is two cells wide. The last column is not padded.
 * Example: `alignColumns([['机关', '年度'], ['大同市', '2024']])` → "机关    年度\n大同市  2024\n"
 */
export const alignColumns = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
  const pad = (cell: string, column: number, last: boolean): string =>
    last ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
  return rows
    .map((row) => `${row.map((cell, column) => pad(cell, column, column === row.length - 1)).join('  ')}\n`)
    .join('');
};
