import type { Finding, ParseResult } from '@nianbao/schema';
import { buildCrashFinding } from './build-crash-finding.ts';
import { buildFinding, buildOutcomeFinding } from './build-finding.ts';
import type { Edition, Relation, RelationCheck } from './check.ts';
import { isTableAbsent, listTables } from './list-table-cells.ts';
import { nameCellsWithState, nameTable } from './name-cells.ts';
import { isBlank, isFigure, readCell } from './read-cell.ts';
import { softenInferred } from './soften-inferred.ts';
import { engineWording } from './wording.ts';

/** A finding with the row or column it is about, so that folded rules can look it up. */
export interface PlacedFinding {
  readonly at: string;
  readonly finding: Finding;
}

const assessRelation = (check: RelationCheck, result: ParseResult, edition: Edition, relation: Relation): Finding => {
  const left = relation.left.map((path) => readCell(result, path));
  const right = relation.right.map((path) => readCell(result, path));
  const unusable = [...left, ...right].filter((cell) => !isFigure(cell) && !isBlank(cell));
  const { at, name } = relation;
  if (unusable.length > 0)
    return buildFinding(check, result, {
      verdict: 'not-assessable',
      wording: engineWording.cellsUnusable,
      paths: unusable.map((cell) => cell.path),
      params: { at, name, cells: nameCellsWithState(unusable, edition), count: unusable.length },
    });
  const outcome = check.run({ at, name, left, right });
  const paths = [...relation.left, ...relation.right];
  return softenInferred(check, result, buildOutcomeFinding(check, result, outcome, { paths, at }));
};

// Where a whole table was not read, one finding says so instead of one for each of its rows and columns.
const assessAbsentTable = (
  check: RelationCheck,
  result: ParseResult,
  edition: Edition,
  relations: readonly Relation[],
): readonly PlacedFinding[] | null => {
  const paths = relations.flatMap(({ left, right }) => [...left, ...right]);
  if (paths.some((path) => readCell(result, path).state !== 'missing')) return null;
  const tables = listTables(result, edition).filter(({ table }) =>
    paths.some((path) => path.startsWith(`/${table.id}/`)),
  );
  if (!tables.some(({ cells }) => isTableAbsent(cells))) return null;
  return tables.map(({ table }) => ({
    at: table.id,
    finding: buildFinding(check, result, {
      verdict: 'not-assessable',
      wording: engineWording.tableAbsent,
      paths: [`/${table.id}`],
      params: { at: table.id, table: nameTable(table) },
    }),
  }));
};

/**
 * Assesses every instance of a relation rule, in form order. `isFolded` tells where a broader rule has already
 * failed, so that this one has nothing to add.
 */
export const assessRelations = (
  check: RelationCheck,
  result: ParseResult,
  edition: Edition,
  isFolded: (at: string) => boolean,
): readonly PlacedFinding[] => {
  const relations = check.reads(edition);
  return (
    assessAbsentTable(check, result, edition, relations) ??
    relations
      .filter(({ at }) => !isFolded(at))
      .map((relation) => {
        const { at, left, right } = relation;
        try {
          return { at, finding: assessRelation(check, result, edition, relation) };
        } catch (error) {
          return { at, finding: buildCrashFinding(check, error, { paths: [...left, ...right], at }) };
        }
      })
  );
};
