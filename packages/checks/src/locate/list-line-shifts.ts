/** A line of figures as it might have been before it was moved by one place; null where what fell off is not known. */
export type MovedLine = readonly (number | null)[];

/**
 * What a line of figures may have been before it moved by one column: to the right or to the left, with or without its
 * last cell (the total), the one that fell off lost (null) or put in at the other end. `isEmpty`: which cells print
 * nothing or 0; a line that moved without turning round leaves such a cell behind.
 * Example: `[0, 5, 1, 6]` moved right → `[5, 1, 6, null]`.
 */
export const listLineShifts = (line: readonly number[]): readonly MovedLine[] => {
  const bodies = line.slice(0, -1);
  const total = line.at(-1) ?? 0;
  const moved: MovedLine[] = [];
  const add = (part: readonly number[], tail: readonly number[]): void => {
    const [first = 0, last = 0] = [part[0], part.at(-1)];
    moved.push([...part.slice(1), first, ...tail], [last, ...part.slice(0, -1), ...tail]);
    if (first === 0) moved.push([...part.slice(1), null, ...tail]);
    if (last === 0) moved.push([null, ...part.slice(0, -1), ...tail]);
  };
  add(bodies, [total]);
  add(line, []);
  return moved.filter((candidate) => candidate.some((value, at) => value !== line[at]));
};
