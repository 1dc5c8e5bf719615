// The parts of a list in styles.xml, in order: its place is what cells refer to.
const items = (xml: string, list: string, item: string): readonly string[] => {
  const whole = new RegExp(`<((?:\\w+:)?${list})\\b[^<>]*>([\\s\\S]*?)</\\1>`).exec(xml)?.[2] ?? '';
  return [...whole.matchAll(new RegExp(`<((?:\\w+:)?${item})\\b([^<>]*?)(?:/>|>([\\s\\S]*?)</\\1>)`, 'g'))].map(
    ([, , attributes = '', inner = '']) => `${attributes}>${inner}`,
  );
};

const whiteColor =
  /<(?:\w+:)?color\s+(?:rgb\s*=\s*["'](?:FF|00)?F[\dA-F]F[\dA-F]F[\dA-F]["']|theme\s*=\s*["']0["'])\s*\/?>/i;
const noFill =
  /patternType\s*=\s*["']none["']|<(?:\w+:)?fgColor\s+(?:rgb\s*=\s*["'](?:FF|00)?FFFFFF["']|theme\s*=\s*["']0["'])\s*\/?>/i;
const numberOf = (attributes: string, name: string): number =>
  Number.parseInt(new RegExp(`\\b${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1] ?? '0', 10);

/**
 * The styles of cells (the number that a cell's `s` gives) whose letters are white on no ground: nobody sees them, on the
 * screen or on paper. `styles`: xl/styles.xml.
 */
export const listWhiteStyles = (styles: string): ReadonlySet<number> => {
  const white = items(styles, 'fonts', 'font').map((font) => whiteColor.test(font));
  if (!white.includes(true)) return new Set();
  const clear = items(styles, 'fills', 'fill').map((fill) => noFill.test(fill));
  return new Set(
    items(styles, 'cellXfs', 'xf').flatMap((format, index) =>
      white[numberOf(format, 'fontId')] && (clear[numberOf(format, 'fillId')] ?? true) ? [index] : [],
    ),
  );
};

const cell = /(<((?:\w+:)?c)\b(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*?\ss\s*=\s*["'](\d+)["'][^<>]*?)(?<!\/)>[\s\S]*?<\/\2>/g;

/** The XML of a sheet with the cells of these styles empty. */
export const emptyCells = (sheet: string, styles: ReadonlySet<number>): string =>
  styles.size === 0
    ? sheet
    : sheet.replace(cell, (whole, opening: string, _, style: string) =>
        styles.has(Number(style)) ? `${opening}/>` : whole,
      );
