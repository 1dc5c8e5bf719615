/** What every list answers with. */
interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const readCursor = (next: string): string => {
  const cursor = new URLSearchParams(next.replace(/^[^?]*\??/, '')).get('cursor');
  // To stop here would be to leave out the rest without a word.
  if (cursor === null)
    throw new Error(
      `下一页没有位置,read 须传 cursor。The next page has no cursor; read must send the one it is given: ${next}`,
    );
  return cursor;
};

/**
 * Every entry of a list of agencies or reports, page by page: `read` is asked for the first page with an empty cursor, then
 * with that of the next, and must send it, the empty one too. Throws what `read` throws, and where an answer has a next page
 * without a cursor.
 * Example: `for await (const report of listPages((cursor) => readReports({ year: 2024, cursor }))) …`
 */
export async function* listPages<T>(read: (cursor: string) => Promise<ListPage<T>>): AsyncGenerator<T> {
  let cursor: string | null = '';
  while (cursor !== null) {
    const { items, next }: ListPage<T> = await read(cursor);
    yield* items;
    cursor = next === null ? null : readCursor(next);
  }
}
