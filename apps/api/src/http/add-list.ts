// A list resource: one definition gives its address with filters, its pages by path and both entries in the document.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Page, PageRequest } from '@nianbao/store';
import type { Context } from 'hono';
import { defaultPageSize } from '../app-options.ts';
import { cursorQuery, fieldsQuery, listSchema, pageParams, pageQuery, sortQuery } from '../schemas/list-schemas.ts';
import { noQuery } from '../schemas/requests.ts';
import { problems, type Responses, tableResource } from '../schemas/responses.ts';
import {
  groupWording,
  inBoth,
  type OperationGroup,
  type OperationId,
  pageWording,
  responseWording,
  routeWording,
} from '../wording/route-wording.ts';
import { answerPage, type PagePlace } from './answer-page.ts';
import { answerPart, type PartSource } from './answer-part.ts';
import type { Column } from './table.ts';

type Values<S extends z.ZodRawShape> = z.infer<z.ZodObject<S>>;

/**
 * A list of `T`. `read` gives a page by its number, or another answer (a redirect, a problem). `parts`: the list can be
 * read in several orders and from any place on.
 */
export interface ListDefinition<P extends z.ZodRawShape, F extends z.ZodRawShape, T, K extends string> {
  readonly path: string;
  readonly group: OperationGroup;
  readonly operationId: OperationId;
  readonly schemaName: string;
  readonly item: z.ZodType<T>;
  /** Members of an entry, and its columns in a CSV. */
  readonly fields: readonly string[];
  readonly columns: readonly Column[];
  readonly params: P;
  readonly filters: F;
  readonly read: (
    c: Context,
    request: PageRequest,
    params: Values<P>,
    filters: Partial<Values<F>>,
  ) => Promise<Page<T> | Response>;
  readonly parts?: {
    readonly sortKeys: readonly K[];
    readonly open: (c: Context, params: Values<P>, filters: Partial<Values<F>>) => Promise<PartSource<K, T> | Response>;
  };
}

interface ListQuery extends Partial<PageRequest> {
  readonly sort?: readonly string[];
  readonly cursor?: string;
  readonly fields?: readonly string[];
}

// A page by number is a page of the list's own order.
const numbersStandAlone = ({ page, sort, cursor }: ListQuery): boolean =>
  page === undefined || (sort === undefined && cursor === undefined);

const numberWording = {
  zh: 'page 不能与 sort 或 cursor 同用;请用 next 翻页',
  en: 'page does not go with sort or cursor; follow "next" instead',
};

const listResponses = (schema: z.ZodType): Responses => ({
  ...tableResource(schema),
  308: { description: inBoth(responseWording.moved) },
  ...problems(404),
});

/** Adds a list to the app: `path` (filters as query) and `path/page/{page}` (no query, as the static site has it). */
export const addList = <P extends z.ZodRawShape, F extends z.ZodRawShape, T extends object, K extends string>(
  app: OpenAPIHono,
  list: ListDefinition<P, F, T, K>,
): void => {
  const responses = listResponses(listSchema(list.schemaName, list.item));
  const tag = inBoth(groupWording[list.group]);
  const summary = routeWording[list.operationId];
  const { columns, parts } = list;
  const sorting = parts ? { sort: sortQuery(parts.sortKeys), cursor: cursorQuery } : {};

  const answer = async (
    c: Context,
    request: PageRequest,
    place: PagePlace,
    values: { params: Values<P>; filters: Partial<Values<F>>; fields?: readonly string[] | undefined },
  ): Promise<Response> => {
    const page = await list.read(c, request, values.params, values.filters);
    return page instanceof Response ? page : answerPage(c, page, request, { place, columns, fields: values.fields });
  };

  const query = z
    .strictObject({ ...list.filters, ...pageQuery, ...sorting, fields: fieldsQuery(list.fields) })
    .refine((given) => numbersStandAlone(given as ListQuery), { path: ['page'], params: { wording: numberWording } });

  app.openapi(
    createRoute({
      method: 'get',
      path: list.path,
      operationId: list.operationId,
      tags: [tag],
      summary: inBoth(summary),
      request: { params: z.object(list.params), query },
      responses,
    }),
    async (c) => {
      const given = c.req.valid('query') as ListQuery & Partial<Values<F>>;
      const { page, pageSize = defaultPageSize, sort = [], cursor, fields, ...rest } = given;
      const filters = rest as unknown as Partial<Values<F>>;
      const params = c.req.valid('param') as Values<P>;
      // Without a query it is what the static site publishes: its next page has a path.
      const isPlain = new URL(c.req.url).search.length <= 1;
      if (!parts || page !== undefined || isPlain)
        return answer(c, { page: page ?? 1, pageSize }, 'list', { params, filters, fields });
      const source = await parts.open(c, params, filters);
      if (source instanceof Response) return source;
      return answerPart(c, source, { sort, cursor, pageSize }, { columns, fields });
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: `${list.path}/page/{page}`,
      operationId: `${list.operationId}Page`,
      tags: [tag],
      summary: `${inBoth(summary)} (${inBoth(pageWording)})`,
      request: { params: z.object({ ...list.params, ...pageParams }), query: noQuery },
      responses,
    }),
    (c) => {
      const { page, ...params } = c.req.valid('param') as { page: number };
      const request = { page, pageSize: defaultPageSize };
      return answer(c, request, 'path', { params: params as unknown as Values<P>, filters: {} });
    },
  );
};
