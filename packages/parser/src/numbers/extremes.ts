// Math.max(...values) puts every value on the stack: a long list, such as a hostile file can hold, would overflow it.

/** The smallest of the values; Infinity where there are none. */
export const leastOf = (values: Iterable<number>): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < least) least = value;
  return least;
};

/** The largest of the values; -Infinity where there are none. */
export const greatestOf = (values: Iterable<number>): number => {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > greatest) greatest = value;
  return greatest;
};
