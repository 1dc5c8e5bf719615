// What a JSON Schema says of a value's type, as the data dictionary shows it.

/** A part of a JSON Schema, as far as the dictionary reads it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number | null;
  readonly enum?: readonly (string | number | null)[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly 'x-unit'?: { readonly zh: string; readonly en: string };
}

/** A type. `codes`: one of these values; `definition`: see there; `list`, `map`: of values of a type; `any`: one of several. */
export type SchemaType =
  | { readonly kind: 'scalar'; readonly name: string }
  | { readonly kind: 'codes'; readonly codes: readonly (string | number | null)[] }
  | { readonly kind: 'definition'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly of: SchemaType }
  | { readonly kind: 'any'; readonly of: readonly SchemaType[] };

/** The name of the definition that a reference leads to. Example: "#/$defs/Cell" → "Cell" */
export const definitionName = (reference: string): string => reference.split('/').at(-1)!;

/** Reads the type of a node. Example: `readType({ type: ['number', 'null'] })` → any of number and null */
export const readType = (node: SchemaNode): SchemaType => {
  if (node.$ref) return { kind: 'definition', name: definitionName(node.$ref) };
  if (node.const !== undefined) return { kind: 'codes', codes: [node.const] };
  if (node.enum) return { kind: 'codes', codes: node.enum };
  if (node.anyOf && !node.properties) return { kind: 'any', of: node.anyOf.map(readType) };
  if (node.type === 'array') return { kind: 'list', of: readType(node.items ?? {}) };
  if (typeof node.additionalProperties === 'object') return { kind: 'map', of: readType(node.additionalProperties) };
  const names = [node.type ?? 'any'].flat();
  const [only] = names;
  return names.length === 1
    ? { kind: 'scalar', name: only! }
    : { kind: 'any', of: names.map((name) => ({ kind: 'scalar', name })) };
};
