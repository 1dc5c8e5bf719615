// A place in a list, as an opaque word in an address. It carries the page and the total along, so that they are counted once.
import { hash } from 'node:crypto';
import type { ListPlace } from '@nianbao/store';
import { z } from 'zod';

/** Where to go on: after `place` in this list (its order and its filters), with the page that begins there and the total at the beginning. */
export interface Cursor {
  readonly list: string;
  readonly place: ListPlace;
  readonly page: number;
  readonly total: number;
}

const schema = z.tuple([z.string(), z.array(z.union([z.string(), z.number()])).min(1), z.int().min(2), z.int().min(0)]);

// A long name would make long addresses.
const longestName = 40;
const shorten = (list: string): string =>
  list.length <= longestName ? list : hash('sha256', list, 'base64url').slice(0, longestName);

/** A cursor as a word. */
export const writeCursor = ({ list, place, page, total }: Cursor): string =>
  Buffer.from(JSON.stringify([shorten(list), place, page, total])).toString('base64url');

/** A word as a cursor; null where it is none, or one of another list. */
export const readCursor = (word: string, list: string): Cursor | null => {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  const read = schema.safeParse(value);
  if (!read.success || read.data[0] !== shorten(list)) return null;
  const [, place, page, total] = read.data;
  return { list, place, page, total };
};
