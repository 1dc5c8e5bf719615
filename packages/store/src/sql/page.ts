import type { Page, PageRequest } from '../port.ts';
import { StoreError } from '../store-error.ts';

const largestPage = 1000;

/** How many items come before a page. Throws `bad-page` unless pages count from 1 and hold 1 to 1,000 items. */
export const readOffset = ({ page, pageSize }: PageRequest): number => {
  const good =
    Number.isSafeInteger(page) && page >= 1 && Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= largestPage;
  const offset = (page - 1) * pageSize;
  if (!good || !Number.isSafeInteger(offset)) throw new StoreError('bad-page', { page, pageSize });
  return offset;
};

/** The limit itself. Throws `bad-page` unless it is 1 to 1,000. */
export const readLimit = (limit: number): number => {
  readOffset({ page: 1, pageSize: limit });
  return limit;
};

/** A page with its totals. An empty list has 0 pages; a page beyond the end is empty. */
export const buildPage = <T>(request: PageRequest, total: number, items: readonly T[]): Page<T> => ({
  items,
  page: request.page,
  pages: Math.ceil(total / request.pageSize),
  pageSize: request.pageSize,
  total,
});
