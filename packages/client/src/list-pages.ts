/** What every list answers with. */
interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/**
 * Every entry of a list, page by page: `read` is asked for the first page with `undefined`, then with the cursor of the
 * next. Throws what `read` throws.
 * Example: `for await (const report of listPages((cursor) => readReports({ year: 2024, cursor }))) …`
 */
export async function* listPages<T>(read: (cursor: string | undefined) => Promise<ListPage<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const { items, next } = await read(cursor);
    yield* items;
    cursor = next === null ? undefined : (new URLSearchParams(next.replace(/^[^?]*\?/, '')).get('cursor') ?? undefined);
  } while (cursor !== undefined);
}
