// PostgreSQL's texts cannot hold the character NUL nor half a surrogate pair, SQLite's can. The store treats both alike.

/** Whether a text can stand in a column at all. One that cannot is found nowhere. */
export const isStorable = (text: string): boolean => !text.includes('\0');

/**
 * A text as it is kept in a column: NUL and lone surrogates become U+FFFD, as a decoder marks what it cannot read. The document itself is
 * JSON, where both are escapes, and is kept as it was.
 */
export const toStorable = <T extends string | null>(text: T): T =>
  (text === null ? null : text.toWellFormed().replaceAll('\0', '\uFFFD')) as T;
