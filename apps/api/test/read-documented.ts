// The OpenAPI document of a running server, and an address for everything in it.
import { rules } from '../src/index.ts';
import { findId, type TestServer } from './serve-test-app.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: { readonly example?: unknown };
}
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-form-of'?: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** What is documented. `fillAddress` gives an address that can be asked for, with what the operation cannot do without. */
export interface Documented {
  readonly document: OpenApiDocument;
  readonly operations: readonly { readonly path: string; readonly method: string; readonly operation: Operation }[];
  /** Query parameters whose examples cannot be known beforehand. */
  readonly queryValues: Readonly<Record<string, string>>;
  readonly fillAddress: (path: string, operation: Operation, further?: Readonly<Record<string, string>>) => string;
}

/** Puts values into the places of a path. Example: `fillPath('/v1/agencies/{agencyId}', { agencyId: 'x' })` */
export const fillPath = (path: string, given: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_match, key: string) => encodeURIComponent(given[key]!));

/** Reads the document of a server that holds a report of 2024 by the agency of this name; makes a release there. */
export const readDocumented = async (live: TestServer, name: string): Promise<Documented> => {
  const document = (await (await live.get('/openapi.json')).json()) as OpenApiDocument;
  const agencyId = await findId(live.store, name);
  const report = await live.store.findReport(agencyId, '2024');
  // One that a report which is put in its place has, too.
  const finding = report!.findings.find(({ rule }) => rule === 'contact-missing')!.key;
  const { id: release } = await live.store.makeRelease({ date: '2026-03-31' });
  const queryValues: Readonly<Record<string, string>> = { agencies: agencyId, agency: agencyId, release, q: '年报' };
  const values = { agencyId, year: '2024', page: '1', by: 'region', finding };
  // An `id` is that of a rule or of an agency.
  const valuesOf = (path: string) => ({ ...values, id: path.startsWith('/v1/rules/') ? rules[0]!.id : agencyId });
  return {
    document,
    operations: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    ),
    queryValues,
    fillAddress: (path, { parameters = [] }, further = {}) => {
      const needed = parameters.flatMap(({ name: key, in: place, required }) =>
        place === 'query' && required ? [[key, queryValues[key]!] as const] : [],
      );
      const query = new URLSearchParams({ ...Object.fromEntries(needed), ...further });
      return query.size === 0 ? fillPath(path, valuesOf(path)) : `${fillPath(path, valuesOf(path))}?${query}`;
    },
  };
};
