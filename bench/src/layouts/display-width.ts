/** Columns that text takes on a terminal: Han characters and full-width signs take two. */
export const displayWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/.test(sign) ? 2 : 1), 0);

/** Fills text up with spaces to so many columns. */
export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
