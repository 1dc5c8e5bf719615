// Full-text search over the prose, the titles and the names.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { SearchResults, Store } from '@nianbao/store';
import { withQuery } from '../http/answer-page.ts';
import { sendJson } from '../http/send.ts';
import { sendBadParameter } from '../http/send-invalid.ts';
import { sendProblem } from '../http/send-problem.ts';
import { allReportFilters } from '../schemas/requests.ts';
import { problems, resource } from '../schemas/responses.ts';
import { wholeNumber } from '../schemas/whole-number.ts';
import { groupWording, inBoth, parameterWording, routeWording } from '../wording/route-wording.ts';

const sections = [
  'agency',
  'title',
  'preamble',
  'overview',
  'problemsAndImprovements',
  'otherMatters',
  'extensions',
] as const;

const excerptSchema = z.object({
  section: z.enum(sections),
  excerpt: z.string(),
  spans: z
    .array(z.tuple([z.int(), z.int()]))
    .openapi({ description: '找到的字词在 excerpt 中的位置 [起, 止)。What was found, as [from, to) in excerpt.' }),
  cut: z.object({ before: z.boolean(), after: z.boolean() }),
});

const searchSchema = z
  .object({
    items: z.array(
      z.object({
        agencyId: z.string(),
        agencyName: z.string().nullable(),
        key: z.string(),
        year: z.int().nullable(),
        title: z.string().nullable(),
        excerpts: z.array(excerptSchema),
      }),
    ),
    page: z.int().min(1),
    pages: z.int().min(0),
    pageSize: z.int().min(1),
    total: z.int().min(0),
    capped: z.boolean().openapi({ description: '结果多于 total。There are more than total.' }),
    words: z.array(z.string()),
    next: z.string().nullable(),
  })
  .openapi('SearchResults');

const defaultHits = 20;

const searchRoute = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'searchReports',
  tags: [inBoth(groupWording.reports)],
  summary: inBoth(routeWording.searchReports),
  request: {
    query: z.strictObject({
      q: z
        .string()
        .max(200)
        .openapi({ description: inBoth(parameterWording.words), example: '公开' }),
      page: wholeNumber(1, 1000).optional().openapi({ example: 1 }),
      pageSize: wholeNumber(1, 100).optional().openapi({ example: defaultHits }),
      year: allReportFilters.year,
      agency: allReportFilters.agency,
    }),
  },
  responses: { ...resource(searchSchema), ...problems(400, 404) },
});

/** Adds /v1/search. */
export const addSearchRoute = (app: OpenAPIHono, store: Store): void => {
  app.openapi(searchRoute, async (c) => {
    const { q, page = 1, pageSize = defaultHits, year, agency } = c.req.valid('query');
    const found: SearchResults = await store.search({
      query: q,
      page,
      pageSize,
      ...(year === undefined ? {} : { year }),
      ...(agency === undefined ? {} : { agencyId: agency }),
    });
    if (found.words.length === 0) return sendBadParameter(c, 'query-empty', { path: 'q', found: q }, { q });
    const pages = Math.max(found.pages, 1);
    if (page > pages) return sendProblem(c, 'page-unknown', { page, pages });
    return sendJson(c, { ...found, next: page < pages ? withQuery(c, 'page', String(page + 1)) : null });
  });
};
