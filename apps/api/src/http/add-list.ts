// A list resource: one definition gives its address with filters, its pages by path and both entries in the document.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Page, PageRequest } from '@nianbao/store';
import type { Context } from 'hono';
import { defaultPageSize } from '../app-options.ts';
import { listSchema, pageParams, pageQuery } from '../schemas/list-schemas.ts';
import { agencyResource } from '../schemas/responses.ts';
import {
  groupWording,
  inBoth,
  type OperationGroup,
  type OperationId,
  pageWording,
  routeWording,
} from '../wording/route-wording.ts';
import { answerPage, type PagePlace } from './answer-page.ts';

type Values<S extends z.ZodRawShape> = z.infer<z.ZodObject<S>>;

/** A list of `T`. `read` gives a page, or another answer (a redirect, a problem). */
export interface ListDefinition<P extends z.ZodRawShape, F extends z.ZodRawShape, T> {
  readonly path: string;
  readonly group: OperationGroup;
  readonly operationId: OperationId;
  readonly schemaName: string;
  readonly item: z.ZodType<T>;
  readonly params: P;
  readonly filters: F;
  readonly read: (
    c: Context,
    request: PageRequest,
    params: Values<P>,
    filters: Partial<Values<F>>,
  ) => Promise<Page<T> | Response>;
}

/** Adds a list to the app: `path` (filters as query) and `path/page/{page}` (no query, as the static site has it). */
export const addList = <P extends z.ZodRawShape, F extends z.ZodRawShape, T>(
  app: OpenAPIHono,
  list: ListDefinition<P, F, T>,
): void => {
  const schema = listSchema(list.schemaName, list.item);
  const tag = inBoth(groupWording[list.group]);
  const summary = routeWording[list.operationId];
  const responses = agencyResource(schema);

  const answer = async (
    c: Context,
    request: PageRequest,
    place: PagePlace,
    values: { params: Values<P>; filters: Partial<Values<F>> },
  ): Promise<Response> => {
    const page = await list.read(c, request, values.params, values.filters);
    return page instanceof Response ? page : answerPage(c, page, request, place);
  };

  app.openapi(
    createRoute({
      method: 'get',
      path: list.path,
      operationId: list.operationId,
      tags: [tag],
      summary: inBoth(summary),
      request: { params: z.object(list.params), query: z.strictObject({ ...list.filters, ...pageQuery }) },
      responses,
    }),
    (c) => {
      const { page = 1, pageSize = defaultPageSize, ...filters } = c.req.valid('query') as Partial<PageRequest>;
      const params = c.req.valid('param') as Values<P>;
      return answer(c, { page, pageSize }, 'list', { params, filters: filters as Partial<Values<F>> });
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: `${list.path}/page/{page}`,
      operationId: `${list.operationId}Page`,
      tags: [tag],
      summary: `${inBoth(summary)} (${inBoth(pageWording)})`,
      request: { params: z.object({ ...list.params, ...pageParams }), query: z.strictObject({}) },
      responses,
    }),
    (c) => {
      const { page, ...params } = c.req.valid('param') as { page: number };
      const request = { page, pageSize: defaultPageSize };
      return answer(c, request, 'path', { params: params as Values<P>, filters: {} });
    },
  );
};
