import { buildCrashFinding } from './build-crash-finding.ts';
import { buildFinding, buildOutcomeFinding } from './build-finding.ts';
import type { Subject } from './build-reading.ts';
import type { TableCheck } from './check.ts';
import type { ReadTable } from './list-table-cells.ts';
import { isTableAbsent, listTables } from './list-table-cells.ts';
import { nameTable } from './name-cells.ts';
import { type PlacedFinding, placeFinding } from './placed-finding.ts';
import { engineWording } from './wording.ts';

const assessTable = (
  check: TableCheck,
  { view, edition }: Subject,
  { table, cells }: ReadTable,
): readonly PlacedFinding[] => {
  const name = nameTable(table);
  const paths = [`/${table.id}`];
  const at = table.id;
  if (!check.judgesAbsence && isTableAbsent(cells)) {
    const judgement = { verdict: 'not-assessable', wording: engineWording.tableAbsent, paths } as const;
    const finding = buildFinding(check, view, { ...judgement, params: { at, table: name } });
    return [{ check, at, finding, wantsCells: true }];
  }
  return check.run({ table, name, cells, edition }).map((outcome) => {
    // What is about one cell is told apart by it, not by its table.
    const own = outcome.paths?.length === 1 ? outcome.paths[0] : undefined;
    const params = { at: own ?? at, table: name, ...outcome.params };
    return placeFinding(check, buildOutcomeFinding(check, view, { ...outcome, params }, { paths }), outcome.wantsCells);
  });
};

/** Assesses a table rule on each table that it reads, in form order. */
export const assessTables = (check: TableCheck, subject: Subject): readonly PlacedFinding[] =>
  listTables(subject.view)
    .filter(({ table }) => check.reads.includes(table.id))
    .flatMap((read) => {
      try {
        return assessTable(check, subject, read);
      } catch (error) {
        const at = read.table.id;
        return [placeFinding(check, buildCrashFinding(check, error, { paths: [`/${at}`], at }))];
      }
    });
