// From the form to JSON pointers: every figure, and every sum that must hold.
import type { Form, FormBlock, FormColumn, FormEdition, FormRow, FormTable } from './form.ts';
import { form2019 } from './generated/form-2019.ts';
import { form2021 } from './generated/form-2021.ts';
import type { AnnualReport, BilingualText } from './generated/types.ts';

/** The official forms by edition. */
export const forms: Readonly<Record<FormEdition, Form>> = { '2019': form2019, '2021': form2021 };

/** One figure that the form asks for, with its place in the form. */
export interface FormFigure {
  readonly pointer: string;
  readonly table: FormTable;
  readonly block: FormBlock;
  readonly row: FormRow;
  readonly column: FormColumn;
}

/** One sum that must hold: Σ left = Σ right; both are lists of pointers. `at` is the row or column id it is about. */
export interface Equation {
  readonly rule: string;
  readonly at: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly reason: BilingualText;
}

/** JSON pointer of a figure. Example: `figurePointer('applications', 'granted', 'total')` → "/applications/granted/total". */
export const figurePointer = (table: string, row: string, column: string): string => `/${table}/${row}/${column}`;

const tableFigures = (table: FormTable): FormFigure[] =>
  table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.map((column) => ({
        pointer: figurePointer(table.id, row.id, column.id),
        table,
        block,
        row,
        column,
      })),
    ),
  );

const figuresByEdition: Record<FormEdition, readonly FormFigure[]> = {
  '2019': form2019.tables.flatMap(tableFigures),
  '2021': form2021.tables.flatMap(tableFigures),
};

/** Every figure of an edition in printed order: 198 for 2019, 200 for 2021 (format.md §2, §3). */
export const listFigures = (edition: FormEdition): readonly FormFigure[] => figuresByEdition[edition];

const commonPointers = new Set(figuresByEdition['2019'].map((figure) => figure.pointer));
const commonFigures = figuresByEdition['2021'].filter((figure) => commonPointers.has(figure.pointer));

/** The figures that a report of this edition holds; for an undecided edition (null) those that both editions have. */
export const listReportFigures = (edition: AnnualReport['edition']): readonly FormFigure[] => {
  if (edition === 'pre2019') return [];
  return edition === null ? commonFigures : figuresByEdition[edition];
};

const expandEquations = (form: Form): Equation[] =>
  form.equations.flatMap((family) => {
    const table = form.tables.find((candidate) => candidate.id === family.table)!;
    const block = table.blocks[0]!;
    const places = family.each === 'row' ? block.rows : block.columns;
    const pointer = (at: string, id: string): string =>
      family.each === 'row' ? figurePointer(table.id, at, id) : figurePointer(table.id, id, at);
    return places.map((place) => ({
      rule: family.rule,
      at: place.id,
      left: family.left.map((id) => pointer(place.id, id)),
      right: family.right.map((id) => pointer(place.id, id)),
      reason: family.reason,
    }));
  });

const equationsByEdition: Record<FormEdition, readonly Equation[]> = {
  '2019': expandEquations(form2019),
  '2021': expandEquations(form2021),
};

/** Every sum of an edition: row totals, outcome sums, balances, sums of table 4 (42 in 2021, 40 in 2019). */
export const listEquations = (edition: FormEdition): readonly Equation[] => equationsByEdition[edition];

/** The keys that a JSON pointer (RFC 6901) leads through. Example: "/agency/region/path" → agency, region, path. */
export const splitPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part));

// The figures of the forms are read some thousand times a report.
const keysByPointer: ReadonlyMap<string, readonly string[]> = new Map(
  [...figuresByEdition['2019'], ...figuresByEdition['2021']].map(({ pointer }) => [pointer, splitPointer(pointer)]),
);

/**
 * The value a JSON pointer (RFC 6901) leads to, or undefined. Never throws.
 * Example: `readPointer(report, '/applications/granted/total')` → 8
 */
export const readPointer = (document: unknown, pointer: string): unknown => {
  let value = document;
  for (const key of keysByPointer.get(pointer) ?? splitPointer(pointer)) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
};

const escapeKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Builds a JSON pointer. Example: `buildPointer('a/b', 'c')` → "/a~1b/c". */
export const buildPointer = (...keys: string[]): string => keys.map((key) => `/${escapeKey(key)}`).join('');

const byPointer = (figures: readonly FormFigure[]): ReadonlyMap<string, FormFigure> =>
  new Map(figures.map((figure) => [figure.pointer, figure]));
const figureByPointer = byPointer([...figuresByEdition['2019'], ...figuresByEdition['2021']]);
const figureByEdition = { '2019': byPointer(figuresByEdition['2019']), '2021': byPointer(figuresByEdition['2021']) };

/**
 * The figure a pointer names, or undefined for other pointers; with an edition, by that edition's labels.
 * Example: `findFigure('/disputes/reconsideration/upheld')?.row.label.zh` → "行政复议"
 */
export const findFigure = (pointer: string, edition: AnnualReport['edition'] = null): FormFigure | undefined =>
  edition === '2019' || edition === '2021' ? figureByEdition[edition].get(pointer) : figureByPointer.get(pointer);

/**
 * A row in the form's words, with what is printed before it. Numbers begin anew in each group of outcomes ("3." alone
 * names four rows), so the group's stands before them; the English labels name their group.
 * Example: `nameRow(findFigure('/applications/otherMiscellaneous/total')!).zh` → "(六)3.其他"
 */
export const nameRow = ({ row, block }: Pick<FormFigure, 'row' | 'block'>): BilingualText => {
  const group = block.rowGroups.find(({ id, parent }) => id === row.group && parent !== undefined);
  return { zh: `${group?.numbering ?? ''}${row.numbering ?? ''}${row.label.zh}`, en: row.label.en };
};

/**
 * A figure's name for people, from the form's own words.
 * Example: `describeFigure('/applications/deniedStateSecret/total').zh` → "(三)1.属于国家秘密 · 总计"
 */
export const describeFigure = (pointer: string, edition: AnnualReport['edition'] = null): BilingualText => {
  const figure = findFigure(pointer, edition);
  if (!figure) return { zh: pointer, en: pointer };
  const [row, { label }] = [nameRow(figure), figure.column];
  return { zh: `${row.zh} · ${label.zh}`, en: `${row.en} · ${label.en}` };
};
