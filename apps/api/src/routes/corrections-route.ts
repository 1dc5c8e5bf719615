// What changed in published figures, and why: the log of corrections.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Correction, CorrectionPart, Store } from '@nianbao/store';
import { maxPageSize } from '../app-options.ts';
import { sendRows } from '../http/send-rows.ts';
import { agencyParams, reportFilters } from '../schemas/requests.ts';
import { problems, tableResource } from '../schemas/responses.ts';
import { wholeNumber } from '../schemas/whole-number.ts';
import { groupWording, inBoth, parameterWording, routeWording } from '../wording/route-wording.ts';

const version = z.int().min(1);

const correctionKind = z.enum(['republished', 're-read']);

const correctionsSchema: z.ZodType<CorrectionPart> = z
  .object({
    items: z.array(
      z.object({
        agencyId: z.string(),
        agencyName: z.string().nullable(),
        key: z.string(),
        year: z.int().nullable(),
        kind: correctionKind.openapi({
          description:
            'republished 机关公布了新的文件;re-read 同一文件由新版程序重读。The agency published other bytes; the same bytes were read anew.',
        }),
        from: version,
        to: version,
        changes: z.array(z.object({ path: z.string(), before: z.number().nullable(), after: z.number().nullable() })),
      }),
    ),
    next: z
      .int()
      .nullable()
      .openapi({ description: '以 after 续读的位置;末尾为 null。To go on with "after"; null at the end.' }),
  })
  .openapi('Corrections');

const correctionsRoute = createRoute({
  method: 'get',
  path: '/v1/corrections',
  operationId: 'listCorrections',
  tags: [inBoth(groupWording.reports)],
  summary: inBoth(routeWording.listCorrections),
  request: {
    query: z.strictObject({
      agency: agencyParams.id.optional(),
      year: reportFilters.year,
      region: reportFilters.region,
      kind: correctionKind.optional().openapi({ example: 'republished' }),
      after: wholeNumber(1)
        .optional()
        .openapi({ description: inBoth(parameterWording.after), example: 100 }),
      pageSize: wholeNumber(1, maxPageSize).optional().openapi({ example: maxPageSize }),
    }),
  },
  responses: { ...tableResource(correctionsSchema), ...problems(400) },
});

const changeColumns = ['agencyId', 'agencyName', 'key', 'year', 'kind', 'from', 'to', 'path', 'before', 'after'];

// In a table one line is one figure.
const listChanges = ({ changes, ...correction }: Correction) => changes.map((change) => ({ ...correction, ...change }));

/** Adds /v1/corrections: newest first, of all reports or of one agency's. */
export const addCorrectionsRoute = (app: OpenAPIHono, store: Store): void => {
  app.openapi(correctionsRoute, async (c) => {
    const { agency, year, region, kind, after = null, pageSize = maxPageSize } = c.req.valid('query');
    const { items, next } = await store.listCorrections({
      ...(agency === undefined ? {} : { agencyId: agency }),
      ...(year === undefined ? {} : { year }),
      ...(region === undefined ? {} : { region }),
      ...(kind === undefined ? {} : { kind }),
      after,
      limit: pageSize,
    });
    const address = new URL(c.req.url);
    if (next !== null) address.searchParams.set('after', String(next));
    return sendRows(c, {
      rows: items.flatMap(listChanges),
      columns: changeColumns,
      wrap: () => ({ items, next }),
      next: next === null ? null : address.search,
    });
  });
};
