// What a damaged row may have said: every reading of its figures that keeps their order and makes the row add up.

/** One reading: the values of the cells (blank = 0), and which cells then hold a printed figure. */
export interface RowOption {
  readonly values: readonly number[];
  readonly printed: readonly boolean[];
  /** Which of the row's tokens each cell holds, where that is not simply the next one. */
  readonly tokens?: readonly (readonly number[])[];
}

/** More readings than this are not looked at: the row stays ambiguous. Counted, not timed, so that machines agree. */
export const optionLimit = 4000;

const addsUp = (values: readonly number[]): boolean => {
  let sum = 0;
  for (let index = 0; index < values.length - 1; index += 1) sum += values[index]!;
  return sum === values.at(-1);
};

/**
 * Placements of `figures` (in order) into `width` cells; the others blank. With `summed`, the last cell is printed and
 * equals the sum of the others; among zeros alone, it may be the empty one.
 */
export const placeFigures = (figures: readonly number[], width: number, summed: boolean): RowOption[] => {
  const options: RowOption[] = [];
  const values = new Array<number>(width).fill(0);
  const printed = new Array<boolean>(width).fill(false);
  const visit = (figure: number, cell: number): void => {
    if (options.length > optionLimit) return;
    if (figure === figures.length) {
      if (!summed || ((printed[width - 1]! || values.every((value) => value === 0)) && addsUp(values)))
        options.push({ values: [...values], printed: [...printed] });
      return;
    }
    for (let at = cell; at <= width - (figures.length - figure); at += 1) {
      values[at] = figures[figure]!;
      printed[at] = true;
      visit(figure + 1, at + 1);
      values[at] = 0;
      printed[at] = false;
    }
  };
  visit(0, 0);
  return options;
};

/** Splits of glued digits into `width` figures without leading zeros; with `summed`, the last is the sum of the others. */
export const splitDigits = (digits: string, width: number, summed: boolean): RowOption[] => {
  const options: RowOption[] = [];
  const printed = new Array<boolean>(width).fill(true);
  const visit = (from: number, values: readonly number[], sum: number): void => {
    if (options.length > optionLimit) return;
    if (values.length === width - 1) {
      const rest = digits.slice(from);
      if (rest === '' || (rest.length > 1 && rest.startsWith('0')) || rest.length > 9) return;
      const last = Number(rest);
      if (!summed || last === sum) options.push({ values: [...values, last], printed });
      return;
    }
    const longest = digits[from] === '0' ? 1 : Math.min(9, digits.length - from - (width - 1 - values.length));
    for (let length = 1; length <= longest; length += 1) {
      const value = Number(digits.slice(from, from + length));
      visit(from + length, [...values, value], sum + value);
    }
  };
  if (/^\d+$/.test(digits) && digits.length >= width) visit(0, [], 0);
  return options;
};

/**
 * Splits of glued digits into `width` figures or fewer, the other cells empty: empty cells were dropped before the digits
 * were run together. With `summed`, as in `placeFigures`.
 */
export const splitWithGaps = (digits: string, width: number, summed: boolean): RowOption[] => {
  const options: RowOption[] = [];
  for (let count = 1; count <= width && options.length <= optionLimit; count += 1) {
    for (const { values } of splitDigits(digits, count, summed)) options.push(...placeFigures(values, width, summed));
  }
  return options;
};

/**
 * Readings in which one of the tokens is two figures run together (00, 127138), all cells printed: the other way to be
 * one figure short. With `summed`, the last figure is the sum of the others.
 */
export const splitOneToken = (tokens: readonly string[], width: number, summed: boolean): RowOption[] => {
  if (tokens.length !== width - 1 || !tokens.every((token) => /^\d{1,18}$/.test(token))) return [];
  const printed = new Array<boolean>(width).fill(true);
  const options: RowOption[] = [];
  for (const [at, token] of tokens.entries()) {
    for (let cut = 1; cut < token.length; cut += 1) {
      const texts = [...tokens.slice(0, at), token.slice(0, cut), token.slice(cut), ...tokens.slice(at + 1)];
      const values = texts.map(Number);
      if (texts.every((text) => text === '0' || !text.startsWith('0')) && (!summed || addsUp(values)))
        options.push({ values, printed });
    }
  }
  return options;
};

/**
 * Readings of one token too many: a figure cut over two cells (1 3 → 13), or a token that is not the row's own: of a
 * column at either end, or of one between (a subtotal). The last figure is the sum of the others.
 */
export const joinTwoTokens = (tokens: readonly string[], width: number): RowOption[] => {
  if (tokens.length !== width + 1 || !tokens.every((token) => /^\d{1,9}$/.test(token))) return [];
  const all = tokens.map((_, index) => [index]);
  const readings = all.map((_, foreign) => all.filter((_, index) => index !== foreign));
  for (let at = 0; at < width; at += 1)
    if (tokens[at] !== '0') readings.push([...all.slice(0, at), [at, at + 1], ...all.slice(at + 2)]);
  const printed = new Array<boolean>(width).fill(true);
  return readings
    .map((reading) => ({
      values: reading.map((own) => Number(own.map((index) => tokens[index]).join(''))),
      printed,
      tokens: reading,
    }))
    .filter(({ values }) => addsUp(values));
};

/** Readings with the same values, counted once: solutions differ in values, not in where a 0 is printed. */
export const mergeOptions = (options: readonly RowOption[]): RowOption[][] => {
  const groups = new Map<string, RowOption[]>();
  for (const option of options) {
    const key = option.values.join(',');
    const group = groups.get(key);
    if (group) group.push(option);
    else groups.set(key, [option]);
  }
  return [...groups.values()];
};
