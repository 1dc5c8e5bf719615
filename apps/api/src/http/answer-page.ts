// A page of a list as an answer: where the next one stands, and what to say of a page that is not there.
import type { Page, PageRequest } from '@nianbao/store';
import type { Context } from 'hono';
import { getPath } from 'hono/utils/url';
import { readSuffix } from './address.ts';
import { sendProblem } from './send-problem.ts';
import { sendRows } from './send-rows.ts';
import type { Column } from './table.ts';

/** How a page was asked for: by its path (".../page/2"), or by the list's own address with or without a query. */
export type PagePlace = 'path' | 'list';

/** How the entries of a list are shown. */
export interface Shown {
  readonly columns: readonly Column[];
  readonly fields?: readonly string[] | undefined;
}

/** The address asked for with one parameter set and others taken out; relative, so that it is right behind a prefix. */
export const withQuery = (c: Context, name: string, value: string, without: readonly string[] = []): string => {
  const query = new URLSearchParams(new URL(c.req.url).search);
  for (const other of without) query.delete(other);
  query.set(name, value);
  return `?${query}`;
};

// Relative to the address asked for, so that the same bytes are right live, behind a prefix and in the static site.
const nextAddress = (c: Context, next: number, place: PagePlace): string => {
  const suffix = readSuffix(getPath(c.req.raw)) ?? 'json';
  if (place === 'path') return `${next}.${suffix}`;
  if (new URL(c.req.url).search.length > 1) return withQuery(c, 'page', String(next));
  return `${c.req.path.split('/').at(-1)}/page/${next}.${suffix}`;
};

/** Answers with a page, or 404 where the list has fewer pages. */
export const answerPage = <T extends object>(
  c: Context,
  page: Page<T>,
  request: PageRequest,
  { place, ...shown }: Shown & { readonly place: PagePlace },
): Response => {
  const pages = Math.max(page.pages, 1);
  if (request.page > pages) return sendProblem(c, 'page-unknown', { page: request.page, pages });
  const next = request.page < pages ? nextAddress(c, request.page + 1, place) : null;
  const { pageSize, total } = page;
  const wrap = (items: readonly object[]) => ({ items, page: request.page, pages, pageSize, total, next });
  return sendRows(c, { rows: page.items, ...shown, wrap, next });
};
