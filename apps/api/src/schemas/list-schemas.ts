// Pages of lists: what may be asked, what comes back.
import { z } from '@hono/zod-openapi';
import { defaultPageSize, maxPageSize } from '../app-options.ts';

const page = z.coerce.number().int().min(1).openapi({ description: '页,从 1 起。Page, from 1.', example: 1 });

/** Parameters that every list takes on the live API. */
export const pageQuery = {
  page: page.optional(),
  pageSize: z.coerce
    .number()
    .int()
    .min(1)
    .max(maxPageSize)
    .optional()
    .openapi({ description: `每页条数,默认 ${defaultPageSize}。Entries per page.`, example: defaultPageSize }),
};

/** A page named in the path; it takes no query, so that it is the same live and in the static site. */
export const pageParams = { page };

/** A page of a list of `item`. Example: `listSchema('AgencyList', agencySummarySchema)` */
export const listSchema = <T>(name: string, item: z.ZodType<T>) =>
  z
    .object({
      items: z.array(item),
      page: z.int().min(1),
      pages: z.int().min(0),
      pageSize: z.int().min(1),
      total: z.int().min(0),
      next: z.string().nullable().openapi({
        description:
          '下一页的地址,相对于本页地址;末页为 null。Address of the next page, relative to this one; null on the last.',
      }),
    })
    .openapi(name);
