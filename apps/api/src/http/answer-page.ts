// A page of a list as an answer: where the next one stands, and what to say of a page that is not there.
import type { Page, PageRequest } from '@nianbao/store';
import type { Context } from 'hono';
import { sendJson } from './send.ts';
import { sendProblem } from './send-problem.ts';

/** How a page was asked for: by its path (".../page/2"), or by the list's own address with or without a query. */
export type PagePlace = 'path' | 'list';

// Relative to the address asked for, so that the same bytes are right live, behind a prefix and in the static site.
const nextAddress = (c: Context, next: number, place: PagePlace): string => {
  if (place === 'path') return `${next}.json`;
  const { search } = new URL(c.req.url);
  if (search.length > 1) {
    const query = new URLSearchParams(search);
    query.set('page', String(next));
    return `?${query}`;
  }
  return `${c.req.path.split('/').at(-1)}/page/${next}.json`;
};

/** Answers with a page, or 404 where the list has fewer pages. */
export const answerPage = <T>(c: Context, page: Page<T>, request: PageRequest, place: PagePlace): Response => {
  const pages = Math.max(page.pages, 1);
  if (request.page > pages) return sendProblem(c, 'page-unknown', { page: request.page, pages });
  const next = request.page < pages ? nextAddress(c, request.page + 1, place) : null;
  const { items, pageSize, total } = page;
  return sendJson(c, { items, page: request.page, pages, pageSize, total, next });
};
