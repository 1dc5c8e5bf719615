// PostgreSQL's texts cannot hold the character NUL, SQLite's can. The store treats it alike on both.

/** Whether a text can stand in a column at all. One that cannot is found nowhere. */
export const isStorable = (text: string): boolean => !text.includes('\0');

/**
 * A text as it is kept in a column: NUL becomes U+FFFD, as a decoder marks what it cannot read. The document itself is
 * JSON, where NUL is an escape, and is kept as it was.
 */
export const toStorable = <T extends string | null>(text: T): T =>
  (text === null ? null : text.replaceAll('\0', '\uFFFD')) as T;
