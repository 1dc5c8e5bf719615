// A part of a list as an answer: from a cursor on, in the order asked for.
import { type ListPart, type ListRequest, StoreError } from '@nianbao/store';
import type { Context } from 'hono';
import { readSortStep } from '../schemas/list-schemas.ts';
import { type Shown, withQuery } from './answer-page.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { sendBadParameter } from './send-invalid.ts';
import { sendRows } from './send-rows.ts';

/** How the store gives parts of a list. */
export interface PartSource<K extends string, T> {
  readonly seek: (request: ListRequest<K>) => Promise<ListPart<T>>;
  readonly count: () => Promise<number>;
}

/** What a request says of the part that it wants. */
export interface PartRequest {
  readonly sort: readonly string[];
  readonly cursor: string | undefined;
  readonly pageSize: number;
}

// What chooses no entries and sets none in order.
const besideTheList = ['sort', 'cursor', 'page', 'pageSize', 'fields'];

/** Names a list by its order and by what chooses its entries, so that no cursor of another list fits. */
const nameList = (c: Context, sort: readonly string[]): string => {
  const filters = new URLSearchParams(new URL(c.req.url).search);
  for (const name of besideTheList) filters.delete(name);
  filters.sort();
  return [sort.join(','), ...Object.values(c.req.param()), ...(filters.size === 0 ? [] : [`${filters}`])].join('?');
};

/**
 * Answers with the part of a list that begins at a cursor, or (without one, or with an empty one) at its beginning; 400
 * where the cursor is none of it.
 */
export const answerPart = async <K extends string, T extends object>(
  c: Context,
  source: PartSource<K, T>,
  { sort, cursor: word = '', pageSize }: PartRequest,
  shown: Shown,
): Promise<Response> => {
  const list = nameList(c, sort);
  const cursor = word === '' ? null : readCursor(word, list);
  const refuse = () => sendBadParameter(c, 'cursor-invalid', { path: 'cursor', found: word });
  if (word !== '' && cursor === null) return refuse();
  let part: ListPart<T>;
  try {
    const steps = sort.map((step) => readSortStep<K>(step));
    part = await source.seek({ sort: steps, after: cursor?.place ?? null, limit: pageSize });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'bad-place') return refuse();
    throw error;
  }
  const total = cursor?.total ?? (await source.count());
  const page = cursor?.page ?? 1;
  const next = part.next
    ? withQuery(c, 'cursor', writeCursor({ list, place: part.next, page: page + 1, total }))
    : null;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const wrap = (items: readonly object[]) => ({ items, page, pages, pageSize, total, next });
  return sendRows(c, { rows: part.items, ...shown, wrap, next });
};
