// Addresses of one form each, for the OpenAPI document: what comes in several forms by `Accept` has an address for each.
import { readSuffix } from './address.ts';

interface DocumentedOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

/** Paths of an OpenAPI document with their operations by method. */
export type DocumentedPaths = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const forms = [
  { suffix: 'csv', type: 'text/csv', name: 'Csv' },
  { suffix: 'ndjson', type: 'application/x-ndjson', name: 'Ndjson' },
] as const;

const narrow = (operation: DocumentedOperation, { type, name, suffix }: (typeof forms)[number], path: string) => {
  const { 406: _, ...responses } = operation.responses ?? {};
  const { 200: found } = responses;
  return {
    ...operation,
    operationId: `${operation.operationId}${name}`,
    summary: `${operation.summary} (.${suffix})`,
    responses: { ...responses, 200: { ...found, content: { [type]: found?.content?.[type] } } },
    'x-form-of': path,
  };
};

/**
 * Adds to each path whose answer comes as CSV or NDJSON the addresses that give one of them. An address that has an entry of
 * its own keeps it. `x-form-of` names the path that it is a form of.
 * Example: `Object.keys(addSuffixPaths(paths))` → ["/v1/reports", "/v1/reports.csv", "/v1/reports.ndjson", …]
 */
export const addSuffixPaths = (paths: DocumentedPaths): DocumentedPaths =>
  Object.fromEntries(
    Object.entries(paths).flatMap(([path, methods]) => {
      const get = methods.get as DocumentedOperation | undefined;
      const content = get?.responses?.[200]?.content ?? {};
      const added = forms.flatMap((form) => {
        const address = `${path}.${form.suffix}`;
        // What is a form already (an export) has no other.
        const has = form.type in content && 'application/json' in content && readSuffix(address) === form.suffix;
        return get && has && !(address in paths) ? [[address, { get: narrow(get, form, path) }] as const] : [];
      });
      return [[path, methods] as const, ...added];
    }),
  );
