import { jsonSchema, listFigures } from '@nianbao/schema';
import { describe, expect, it } from 'vitest';
import { buildDictionary, findDictionaryId } from './dictionary.ts';
import type { SchemaNode, SchemaType } from './schema-type.ts';

const parts = buildDictionary();
const definitions = jsonSchema.$defs as Record<string, SchemaNode>;

// Every property of a definition, those of objects within it by their own.
const leaves = (node: SchemaNode): string[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, child]) => (child.properties ? leaves(child) : [name]));

const named = (type: SchemaType): string[] => {
  if (type.kind === 'definition') return [type.name];
  if (type.kind === 'any') return type.of.flatMap(named);
  return type.kind === 'list' || type.kind === 'map' ? named(type.of) : [];
};

describe('the data dictionary', () => {
  it('shows every field of every definition', () => {
    const shown = new Set(parts.flatMap(({ fields }) => fields.map(({ name }) => name.split('/').at(-1))));
    const missing = Object.entries(definitions).flatMap(([definition, node]) =>
      leaves(node).flatMap((name) => (shown.has(name) || node.properties?.[name]?.$ref ? [] : `${definition}.${name}`)),
    );
    expect(missing).toEqual([]);
    for (const [definition, node] of Object.entries(definitions)) {
      const part = parts.find(({ id }) => id === findDictionaryId(definition));
      expect(part, definition).toBeDefined();
      if (node.enum) expect(part!.codes).toEqual(node.enum);
    }
  });

  it('leads to a part that is there from every type that names one', () => {
    const ids = new Set(parts.map(({ id }) => id));
    expect(ids.size).toBe(parts.length);
    for (const { fields } of parts)
      for (const { type } of fields)
        for (const name of named(type)) expect(ids, name).toContain(findDictionaryId(name));
  });

  it('gives the pointer of every figure of both forms, and says which form asks for it', () => {
    const fields = new Map(parts.flatMap((part) => part.fields.map((field) => [field.pointer, field] as const)));
    for (const edition of ['2019', '2021'] as const) {
      for (const { pointer } of listFigures(edition)) {
        // A row of table 3 has its columns in a part of their own.
        const [, table, row, column] = pointer.split('/');
        const field = fields.get(table === 'applications' ? `/${table}/${row}` : pointer);
        expect(field, pointer).toBeDefined();
        if (field!.editions.length > 0) expect(field!.editions, pointer).toContain(edition);
        if (table === 'applications') expect(fields.has(`/applications/…/${column}`)).toBe(true);
        else expect(field!.unit, pointer).not.toBeNull();
      }
    }
    expect(fields.get('/applications/otherHandling')?.editions).toEqual(['2019']);
    expect(fields.get('/applications/granted')?.editions).toEqual([]);
    expect(fields.get('/agency/region/code')?.meaning).toEqual({ zh: 'GB/T 2260 代码。', en: 'GB/T 2260 code.' });
  });

  it('has a meaning in both languages for every field that the schema describes', () => {
    const han = /\p{Script=Han}/u;
    for (const { definition, fields, title } of parts) {
      expect(title.zh, definition).toMatch(han);
      for (const { name, meaning } of fields) {
        if (meaning.zh === '') continue;
        expect(meaning.en, `${definition} ${name}`).toMatch(/[a-z]/i);
        expect(meaning.zh, `${definition} ${name}`).not.toBe(meaning.en);
      }
    }
    const mute = parts.flatMap(({ definition, fields }) =>
      fields.filter(({ meaning }) => meaning.zh === '').map(({ name }) => `${definition}.${name}`),
    );
    expect(mute).toEqual([]);
  });
});
