// PostgreSQL's texts cannot hold the character NUL nor half a surrogate pair, and its whole numbers have an end; SQLite's texts
// can, its numbers go further. The store treats both alike.

/** Whether a text can stand in a column at all. One that cannot is found nowhere. */
export const isStorable = (text: string): boolean => !text.includes('\0');

/** The largest whole number that a column of numbers holds (ids, years, version numbers, counts). */
export const largestInteger = 2_147_483_647;

/** Whether a number can stand in such a column. One that cannot is found nowhere. */
export const isStorableInteger = (value: number): boolean =>
  Number.isInteger(value) && Math.abs(value) <= largestInteger;

/**
 * A text as it is kept in a column: NUL and lone surrogates become U+FFFD, as a decoder marks what it cannot read. The document itself is
 * JSON, where both are escapes, and is kept as it was.
 */
export const toStorable = <T extends string | null>(text: T): T =>
  (text === null ? null : text.toWellFormed().replaceAll('\0', '\uFFFD')) as T;
