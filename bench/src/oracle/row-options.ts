/** One reading of a row: what each cell of the form holds; null is an empty cell. */
export type Reading = readonly (number | null)[];

/**
 * What is left of a row. placed: every cell is in its place. dropped: figures in order, empty cells gone. joined: digits
 * without borders; `exact` when zeros are printed, so that there are as many figures as cells. cut: figures in order,
 * one of them cut over two cells. glued: figures in order, two of them in one cell without anything between.
 */
export type Remains =
  | { readonly kind: 'placed'; readonly cells: Reading }
  | { readonly kind: 'dropped'; readonly figures: readonly number[] }
  | { readonly kind: 'joined'; readonly digits: string; readonly exact: boolean }
  | { readonly kind: 'cut'; readonly pieces: readonly string[] }
  | { readonly kind: 'glued'; readonly pieces: readonly string[] };

/** Every order-keeping way to put the figures into `width` cells. */
const place = (figures: readonly number[], width: number): Reading[] => {
  if (figures.length > width) return [];
  if (width === 0) return [[]];
  const [head, ...tail] = figures;
  const without = place(figures, width - 1).map((rest) => [null, ...rest]);
  return head === undefined ? without : [...place(tail, width - 1).map((rest) => [head, ...rest]), ...without];
};

/** Every way to cut digits into `count` figures that do not begin with a superfluous 0. */
const split = (digits: string, count: number): number[][] => {
  if (count === 0) return digits === '' ? [[]] : [];
  if (digits.length < count) return [];
  const longest = digits[0] === '0' ? 1 : Math.min(6, digits.length - count + 1);
  return Array.from({ length: longest }, (_, index) => index + 1).flatMap((length) =>
    split(digits.slice(length), count - 1).map((rest) => [Number(digits.slice(0, length)), ...rest]),
  );
};

const glue = (pieces: readonly string[]): number[][] =>
  pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index]!;
    // Pieces of one figure: the first is no lone 0.
    if (before === '0') return [];
    return [[...pieces.slice(0, index), before + piece, ...pieces.slice(index + 2)].map(Number)];
  });

const part = (pieces: readonly string[]): number[][] =>
  pieces.flatMap((piece, index) =>
    split(piece, 2).map((two) => [
      ...pieces.slice(0, index).map(Number),
      ...two,
      ...pieces.slice(index + 1).map(Number),
    ]),
  );

const choose = (from: number, count: number): number => {
  let ways = 1;
  for (let index = 1; index <= count; index += 1) ways = (ways * (from - count + index)) / index;
  return Math.round(ways);
};

/** How many readings would have to be gone through at most. */
const countReadings = (digits: number, counts: readonly number[], width: number): number =>
  counts.reduce((sum, count) => sum + choose(digits - 1, count - 1) * choose(width, count), 0);

/** Every reading of a row that its remains allow and that `holds` accepts; null when there are too many to go through. */
export const listReadings = (
  remains: Remains,
  width: number,
  holds: (reading: Reading) => boolean,
  most = 200_000,
): Reading[] | null => {
  if (remains.kind === 'placed') return [remains.cells];
  if (remains.kind === 'dropped') return place(remains.figures, width).filter(holds);
  if (remains.kind === 'cut')
    return glue(remains.pieces).filter((reading) => reading.length === width && holds(reading));
  if (remains.kind === 'glued')
    return part(remains.pieces).filter((reading) => reading.length === width && holds(reading));
  const { digits, exact } = remains;
  // A sign or a decimal point among joined digits: more than the sums can settle.
  if (!/^\d*$/.test(digits)) return null;
  const counts = exact ? [width] : Array.from({ length: Math.min(width, digits.length) }, (_, index) => index + 1);
  if (countReadings(digits.length, counts, width) > most) return null;
  if (digits === '') return [Array.from({ length: width }, () => null)];
  return counts.flatMap((count) => split(digits, count).flatMap((figures) => place(figures, width).filter(holds)));
};
