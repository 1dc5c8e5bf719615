// A place in a list, as an opaque word in an address. It carries the page and the total along, so that they are counted once.
import type { ListPlace } from '@nianbao/store';
import { z } from 'zod';

/** Where to go on: after `place` in this order, with the page that begins there and the total at the beginning. */
export interface Cursor {
  readonly order: string;
  readonly place: ListPlace;
  readonly page: number;
  readonly total: number;
}

const schema = z.tuple([z.string(), z.array(z.union([z.string(), z.number()])).min(1), z.int().min(2), z.int().min(0)]);

/** A cursor as a word. */
export const writeCursor = ({ order, place, page, total }: Cursor): string =>
  Buffer.from(JSON.stringify([order, place, page, total])).toString('base64url');

/** A word as a cursor; null where it is none, or one of another order. */
export const readCursor = (word: string, order: string): Cursor | null => {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(word, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  const read = schema.safeParse(value);
  if (!read.success || read.data[0] !== order) return null;
  const [, place, page, total] = read.data;
  return { order, place, page, total };
};
