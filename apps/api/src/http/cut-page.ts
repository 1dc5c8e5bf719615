import type { Page, PageRequest } from '@nianbao/store';

/** A page of a list that is at hand as a whole. */
export const cutPage = <T>(items: readonly T[], { page, pageSize }: PageRequest): Page<T> => ({
  items: items.slice((page - 1) * pageSize, page * pageSize),
  page,
  pages: Math.ceil(items.length / pageSize),
  pageSize,
  total: items.length,
});
