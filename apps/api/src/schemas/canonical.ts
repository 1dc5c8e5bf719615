// The canonical JSON Schema inside the OpenAPI document: its definitions are the document's components, word for word.
import { z } from '@hono/zod-openapi';
import { jsonSchema } from '@nianbao/schema';

type JsonObject = Readonly<Record<string, unknown>>;

const place = '#/components/schemas/';

const moveReferences = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(moveReferences);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', place) : moveReferences(value),
    ]),
  );
};

/** The canonical definitions by name, their references pointing into an OpenAPI document. */
export const canonicalComponents: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  Object.entries(jsonSchema.$defs as JsonObject).map(([name, schema]) => [name, moveReferences(schema) as JsonObject]),
);

/** Reference to a canonical definition. Example: `canonicalReference('ParseResult')` */
export const canonicalReference = (name: string): { $ref: string } => ({ $ref: place + name });

// The store has validated what it keeps; here the canonical types only need their name in the document.
const anything = (): boolean => true;

/** A value of a canonical type, for response schemas. Example: `canonical<Finding>('Finding')` */
export const canonical = <T>(name: string): z.ZodType<T> =>
  z.custom<T>(anything).openapi({ type: 'object', allOf: [canonicalReference(name)] });

/** The same, or null. */
export const canonicalOrNull = <T>(name: string): z.ZodType<T | null> =>
  z.custom<T | null>(anything).openapi({
    type: ['object', 'null'],
    anyOf: [canonicalReference(name), { type: 'null' }],
  });
