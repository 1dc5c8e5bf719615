// The data dictionary: every field of the canonical schema, worked out from the schema itself.
import { type BilingualText, jsonSchema } from '@nianbao/schema';
import { definitionName, readType, type SchemaNode, type SchemaType } from './schema-type.ts';
import { splitDescription } from './split-bilingual.ts';

/** A field. `pointer` leads into a report; null in parts that stand elsewhere. `editions`: only these forms ask for it. */
export interface DictionaryField {
  readonly name: string;
  readonly pointer: string | null;
  readonly type: SchemaType;
  readonly unit: BilingualText | null;
  readonly meaning: BilingualText;
  readonly optional: boolean;
  readonly editions: readonly string[];
}

/** A part of the dictionary. `definition`: its name in the schema. `codes`: the values of an enumeration. */
export interface DictionaryPart {
  readonly id: string;
  readonly definition: string;
  readonly title: BilingualText;
  readonly fields: readonly DictionaryField[];
  readonly codes: readonly (string | number | null)[];
}

const definitions = jsonSchema.$defs as Readonly<Record<string, SchemaNode>>;
const noText: BilingualText = { zh: '', en: '' };

/** Id of a part on the page. Example: `dictionaryId('Cell')` → "Cell" */
export const dictionaryId = (definition: string): string => definition;

// The unit has a column of its own.
const withoutUnit = ({ zh, en }: BilingualText): BilingualText => ({
  zh: zh.replace(/[（(]单位[::][^)）]*[)）]/, ''),
  en: en.replace(/ \(unit: [^)]*\)/, ''),
});

const describe = (node: SchemaNode): BilingualText => {
  const own = node.description ?? (node.$ref ? definitions[definitionName(node.$ref)]?.description : undefined);
  return own === undefined ? noText : withoutUnit(splitDescription(own));
};

interface Walk {
  readonly pointer: string | null;
  readonly name: string;
  readonly optional: boolean;
  readonly editions: readonly string[];
  /** Definitions that are shown in place, field by field, instead of by name. */
  readonly open: ReadonlySet<string>;
}

const target = (node: SchemaNode, open: ReadonlySet<string>): SchemaNode =>
  node.$ref && open.has(definitionName(node.$ref)) ? { ...definitions[definitionName(node.$ref)]! } : node;

const walkFields = (node: SchemaNode, at: Walk): DictionaryField[] => {
  const inside = target(node, at.open);
  if (inside.properties) {
    return Object.entries(inside.properties).flatMap(([name, child]) =>
      walkFields(child, {
        ...at,
        pointer: at.pointer === null ? null : `${at.pointer}/${name}`,
        name: at.name === '' ? name : `${at.name}/${name}`,
        optional: !(inside.required ?? []).includes(name),
      }),
    );
  }
  return [
    {
      name: at.name,
      pointer: at.pointer,
      type: readType(node),
      unit: node['x-unit'] ?? null,
      meaning: describe(node),
      optional: at.optional,
      editions: at.editions,
    },
  ];
};

const fieldsOf = (definition: string, pointer: string | null, open: readonly string[] = []): DictionaryField[] =>
  walkFields(definitions[definition]!, { pointer, name: '', optional: false, editions: [], open: new Set(open) });

const part = (definition: string, fields: readonly DictionaryField[], title = describe(definitions[definition]!)) => ({
  id: dictionaryId(definition),
  definition,
  title,
  fields,
  codes: definitions[definition]!.enum ?? [],
});

// A table whose rows differ between the forms: the rows of both, each once, marked where only one form has it.
const tablePart = (table: string, pointer: string, title: BilingualText): DictionaryPart => {
  const [newer, older] = ['2021', '2019'].map((edition) => fieldsOf(table + edition, pointer));
  const names = (fields: readonly DictionaryField[]) => new Set(fields.map(({ name }) => name));
  const [inNewer, inOlder] = [names(newer!), names(older!)];
  const fields = [
    ...newer!.map((field) => ({ ...field, editions: inOlder.has(field.name) ? [] : ['2021'] })),
    ...older!.filter(({ name }) => !inNewer.has(name)).map((field) => ({ ...field, editions: ['2019'] })),
  ];
  return part(`${table}2021`, fields, title);
};

const withoutEdition = (definition: string): BilingualText => {
  const { zh, en } = describe(definitions[definition]!);
  return { zh: zh.replace(/[（(]\d{4} 年版[)）]/, ''), en: en.replace(/ \(\d{4} edition\)/, '') };
};

// Shown in place inside the report.
const openInReport = ['Period', 'Agency', 'Region', 'Publication', 'Contact', 'Narrative', 'InformationProcessingFee'];
const tables = ['ProactiveDisclosure', 'Applications'];
const shownElsewhere = new Set([
  ...openInReport,
  ...tables.flatMap((table) => [`${table}2021`, `${table}2019`, `${table}Common`]),
  'AnnualReport',
  'ApplicantCounts',
  'Disputes',
  'DisputeCounts',
]);

/** Every part: the report, its tables, then what surrounds it, in the order of the schema. */
export const buildDictionary = (): readonly DictionaryPart[] => [
  part('AnnualReport', fieldsOf('AnnualReport', '', openInReport)),
  tablePart('ProactiveDisclosure', '/proactiveDisclosure', withoutEdition('ProactiveDisclosure2021')),
  tablePart('Applications', '/applications', withoutEdition('Applications2021')),
  part('ApplicantCounts', fieldsOf('ApplicantCounts', '/applications/…')),
  part('Disputes', fieldsOf('Disputes', '/disputes', ['DisputeCounts'])),
  ...Object.keys(definitions)
    .filter((name) => !shownElsewhere.has(name))
    .map((name) => part(name, definitions[name]!.properties ? fieldsOf(name, null) : [])),
];

/** Where the dictionary shows a definition; definitions that are shown in place lead to the part that holds them. */
export const findDictionaryId = (definition: string): string => {
  if (openInReport.includes(definition)) return dictionaryId('AnnualReport');
  if (definition === 'DisputeCounts') return dictionaryId('Disputes');
  const table = tables.find((name) => definition.startsWith(name));
  return dictionaryId(table ? `${table}2021` : definition);
};
