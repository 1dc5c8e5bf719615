import { buildCrashFinding } from './build-crash-finding.ts';
import { buildFinding, buildOutcomeFinding } from './build-finding.ts';
import type { Subject } from './build-reading.ts';
import type { Check, Edition, Outcome, Relation, RelationCheck } from './check.ts';
import { isTableAbsent, listTables } from './list-table-cells.ts';
import { nameCellsWithState, nameTable } from './name-cells.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { isBlank, isFigure, type ReadCell } from './read-cell.ts';
import { type PlacedRelation, placeTerm, type ReadRelation, readRelation } from './read-relations.ts';
import { softenInferred } from './soften-inferred.ts';
import { engineWording } from './wording.ts';

const isOwn = ({ year, agency }: ReadCell): boolean => year === undefined && agency === undefined;

const pathsOf = (cells: readonly ReadCell[]): string[] => {
  const paths: string[] = [];
  for (const cell of cells) if (isOwn(cell)) paths.push(cell.path);
  return paths;
};

const othersOf = (cells: readonly ReadCell[]): ReadCell[] => cells.filter((cell) => !isOwn(cell));

const noCells: readonly ReadCell[] = [];

const isUnusable = (cell: ReadCell): boolean => !isFigure(cell) && !isBlank(cell);

/** Judges one relation: not-assessable where a cell holds neither figure nor blank, else what `run` says. */
export const assessRelation = (
  check: Check,
  { view, edition }: Subject,
  relation: ReadRelation,
  run: (relation: ReadRelation) => Outcome,
): PlacedFinding => {
  const { at, name, left, right } = relation;
  const cells = left.concat(right);
  try {
    if (cells.some(isUnusable)) {
      const unusable = cells.filter(isUnusable);
      const params = { at, name, cells: nameCellsWithState(unusable, edition), count: unusable.length };
      const judgement = { verdict: 'not-assessable', wording: engineWording.cellsUnusable, params } as const;
      const paths = pathsOf(unusable);
      const finding = buildFinding(check, view, { ...judgement, paths, operands: othersOf(unusable) });
      return { check, at, finding, wantsCells: true };
    }
    const outcome = run(relation);
    const isWhole = cells.every(isOwn);
    const own = isWhole ? cells : cells.filter(isOwn);
    const others = isWhole ? noCells : othersOf(cells);
    const said = isWhole ? outcome : { operands: others, ...outcome };
    const finding = buildOutcomeFinding(check, view, said, { paths: pathsOf(own), own, at });
    return { check, at, finding: softenInferred(check, view, finding, others) };
  } catch (error) {
    return { check, at, finding: buildCrashFinding(check, error, { paths: pathsOf(cells), at }) };
  }
};

// What another report lacks is no fault of this one's tables.
const isAbsent = (cell: ReadCell): boolean => cell.state === 'missing' || !isOwn(cell);

/** Where all cells stand in tables that were not read, one finding a table says so instead of one a relation. */
export const assessAbsentTables = (
  check: Check,
  { view }: Subject,
  relations: readonly ReadRelation[],
): readonly PlacedFinding[] | null => {
  if (!relations.every(({ left, right }) => left.every(isAbsent) && right.every(isAbsent))) return null;
  const own = relations.flatMap(({ left, right }) => [...left, ...right]).filter(isOwn);
  const tables = listTables(view).filter(({ table }) => own.some(({ path }) => path.startsWith(`/${table.id}/`)));
  if (!tables.some((read) => isTableAbsent(read.cells))) return null;
  return tables.map(({ table }) => {
    const at = table.id;
    const judgement = { verdict: 'not-assessable', wording: engineWording.tableAbsent, paths: [`/${at}`] } as const;
    const finding = buildFinding(check, view, { ...judgement, params: { at, table: nameTable(table) } });
    return { check, at, finding, wantsCells: true };
  });
};

// Rules make their relations from the form alone, the same list for every report: placed in the form once.
const placedByList = new WeakMap<readonly Relation[], readonly PlacedRelation[]>();

const placeRelations = (relations: readonly Relation[], edition: Edition): readonly PlacedRelation[] => {
  const known = placedByList.get(relations);
  if (known) return known;
  const placed = relations.map(({ at, name, left, right }) => ({
    at,
    name,
    left: left.map((path) => placeTerm(path, edition)),
    right: right.map((path) => placeTerm(path, edition)),
  }));
  placedByList.set(relations, placed);
  return placed;
};

/** Assesses every instance of a relation rule, in form order. */
export const assessRelations = (check: RelationCheck, subject: Subject): readonly PlacedFinding[] => {
  const { view, edition } = subject;
  const relations = placeRelations(check.reads(edition), edition).map((relation) => readRelation(relation, view));
  return (
    assessAbsentTables(check, subject, relations) ??
    relations.map((relation) => assessRelation(check, subject, relation, check.run))
  );
};
