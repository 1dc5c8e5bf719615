import type { BilingualText } from '@nianbao/schema';
import { buildCrashFinding } from './build-crash-finding.ts';
import { buildFinding, buildOutcomeFinding } from './build-finding.ts';
import type { Subject } from './build-reading.ts';
import type { Check, Outcome, RelationCheck } from './check.ts';
import { isTableAbsent, listTables } from './list-table-cells.ts';
import { nameCellsWithState, nameTable } from './name-cells.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { isBlank, isFigure, type ReadCell } from './read-cell.ts';
import { softenInferred } from './soften-inferred.ts';
import { engineWording } from './wording.ts';

/** A relation whose cells have been read; cells of another report have their year. */
export interface ReadRelation {
  readonly at: string;
  readonly name: BilingualText;
  readonly left: readonly ReadCell[];
  readonly right: readonly ReadCell[];
}

const isOwn = ({ year, agency }: ReadCell): boolean => year === undefined && agency === undefined;

const pathsOf = (cells: readonly ReadCell[]): string[] => {
  const paths: string[] = [];
  for (const cell of cells) if (isOwn(cell)) paths.push(cell.path);
  return paths;
};

const othersOf = (cells: readonly ReadCell[]): ReadCell[] => cells.filter((cell) => !isOwn(cell));

const isUnusable = (cell: ReadCell): boolean => !isFigure(cell) && !isBlank(cell);

/** Judges one relation: not-assessable where a cell holds neither figure nor blank, else what `run` says. */
export const assessRelation = (
  check: Check,
  { view, edition }: Subject,
  { at, name, left, right }: ReadRelation,
  run: (relation: ReadRelation) => Outcome,
): PlacedFinding => {
  const cells = [...left, ...right];
  try {
    if (cells.some(isUnusable)) {
      const unusable = cells.filter(isUnusable);
      const params = { at, name, cells: nameCellsWithState(unusable, edition), count: unusable.length };
      const judgement = { verdict: 'not-assessable', wording: engineWording.cellsUnusable, params } as const;
      const paths = pathsOf(unusable);
      const finding = buildFinding(check, view, { ...judgement, paths, operands: othersOf(unusable) });
      return { check, at, finding, wantsCells: true };
    }
    const outcome = run({ at, name, left, right });
    const own = cells.filter(isOwn);
    const others = own.length === cells.length ? [] : othersOf(cells);
    const said = others.length === 0 ? outcome : { operands: others, ...outcome };
    const finding = buildOutcomeFinding(check, view, said, { paths: own.map(({ path }) => path), own, at });
    return { check, at, finding: softenInferred(check, view, finding, others) };
  } catch (error) {
    return { check, at, finding: buildCrashFinding(check, error, { paths: pathsOf(cells), at }) };
  }
};

/** Where all cells stand in tables that were not read, one finding a table says so instead of one a relation. */
export const assessAbsentTables = (
  check: Check,
  { view, edition }: Subject,
  cells: readonly ReadCell[],
): readonly PlacedFinding[] | null => {
  if (cells.length === 0 || cells.some(({ state }) => state !== 'missing')) return null;
  const tables = listTables(view, edition).filter(({ table }) =>
    cells.some((cell) => isOwn(cell) && cell.path.startsWith(`/${table.id}/`)),
  );
  if (!tables.some((read) => isTableAbsent(read.cells))) return null;
  return tables.map(({ table }) => {
    const at = table.id;
    const judgement = { verdict: 'not-assessable', wording: engineWording.tableAbsent, paths: [`/${at}`] } as const;
    const finding = buildFinding(check, view, { ...judgement, params: { at, table: nameTable(table) } });
    return { check, at, finding, wantsCells: true };
  });
};

/** Every cell that relations read, in their order. */
export const listCells = (relations: readonly ReadRelation[]): readonly ReadCell[] => {
  const cells: ReadCell[] = [];
  for (const { left, right } of relations) cells.push(...left, ...right);
  return cells;
};

/** Assesses every instance of a relation rule, in form order. */
export const assessRelations = (check: RelationCheck, subject: Subject): readonly PlacedFinding[] => {
  const { view, edition } = subject;
  const relations = check.reads(edition).map(
    ({ at, name, left, right }): ReadRelation => ({
      at,
      name,
      left: left.map(view.cell),
      right: right.map(view.cell),
    }),
  );
  return (
    assessAbsentTables(check, subject, listCells(relations)) ??
    relations.map((relation) => assessRelation(check, subject, relation, check.run))
  );
};
