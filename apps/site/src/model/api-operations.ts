// The API's addresses, worked out from its own OpenAPI document.
import type { BilingualText } from '@nianbao/schema';
import type { SiteApi } from '../build/site-about.ts';
import { readType, type SchemaNode, type SchemaType } from './schema-type.ts';
import { splitPhrase } from './split-bilingual.ts';

/** A parameter of an address. `example`: null where the document gives none. */
export interface ApiParameter {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly type: SchemaType;
  readonly meaning: BilingualText;
  readonly example: string | null;
}

/** An answer. `media`: its media types; `schema`: the name of what is in it, where it has one. */
export interface ApiAnswer {
  readonly status: string;
  readonly meaning: BilingualText;
  readonly media: readonly string[];
  readonly schema: string | null;
}

/** An address. `isStatic`: the site holds its answers as files. `further`: the path of its further pages, if it has any. */
export interface ApiOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: BilingualText;
  readonly parameters: readonly ApiParameter[];
  readonly answers: readonly ApiAnswer[];
  readonly takesBody: boolean;
  readonly needsToken: boolean;
  readonly isStatic: boolean;
  readonly further: string | null;
}

/** Addresses that belong together. */
export interface ApiGroup {
  readonly id: string;
  readonly name: BilingualText;
  readonly operations: readonly ApiOperation[];
}

interface OpenApiOperation {
  readonly 'x-form-of'?: string;
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly security?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: ApiParameter['place'];
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: SchemaNode & { readonly example?: unknown };
  }[];
  readonly responses?: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>>;
      }
    >
  >;
}

const readAnswers = ({ responses = {} }: OpenApiOperation): ApiAnswer[] =>
  Object.entries(responses).map(([status, { description, content = {} }]) => ({
    status,
    meaning: splitPhrase(description),
    media: Object.keys(content),
    schema: Object.values(content).flatMap(({ schema }) => schema?.$ref?.split('/').at(-1) ?? [])[0] ?? null,
  }));

const readParameters = ({ parameters = [] }: OpenApiOperation): ApiParameter[] =>
  parameters.map(({ name, in: place, required = false, description = '', schema = {} }) => ({
    name,
    place,
    required,
    type: readType(schema),
    meaning: splitPhrase(description),
    example: schema.example === undefined ? null : String(schema.example),
  }));

const furtherPages = '/page/{page}';

/**
 * Every address by group, in the order of the document; the further pages of a list stand with the list, and addresses of one
 * form with what they are a form of.
 */
export const listApiGroups = ({ openapi, staticPaths }: SiteApi): readonly ApiGroup[] => {
  const { paths = {}, tags = [] } = openapi as {
    paths?: Record<string, Record<string, OpenApiOperation>>;
    tags?: readonly { name: string }[];
  };
  const operations = Object.entries(paths)
    .filter(([path, { get }]) => !path.endsWith(furtherPages) && get?.['x-form-of'] === undefined)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        tag: operation.tags?.[0] ?? '',
        id: operation.operationId ?? `${method}${path}`,
        method: method.toUpperCase(),
        path,
        summary: splitPhrase(operation.summary ?? ''),
        parameters: readParameters(operation),
        answers: readAnswers(operation),
        takesBody: operation.requestBody !== undefined,
        needsToken: (operation.security ?? []).length > 0,
        isStatic: method === 'get' && staticPaths.includes(path),
        further: path + furtherPages in paths ? path + furtherPages : null,
      })),
    );
  return tags.flatMap(({ name }, index) => {
    const own = operations.filter(({ tag }) => tag === name);
    return own.length === 0 ? [] : [{ id: `group-${index + 1}`, name: splitPhrase(name), operations: own }];
  });
};
