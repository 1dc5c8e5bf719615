import type { Finding, ParseResult } from '@nianbao/schema';
import { buildCrashFinding } from './build-crash-finding.ts';
import { buildFinding, buildOutcomeFinding } from './build-finding.ts';
import type { Edition, TableCheck } from './check.ts';
import type { ReadTable } from './list-table-cells.ts';
import { isTableAbsent, listTables } from './list-table-cells.ts';
import { nameTable } from './name-cells.ts';
import { engineWording } from './wording.ts';

const assessTable = (
  check: TableCheck,
  result: ParseResult,
  edition: Edition,
  { table, cells }: ReadTable,
): Finding[] => {
  const name = nameTable(table);
  const paths = [`/${table.id}`];
  const at = table.id;
  if (!check.judgesAbsence && isTableAbsent(cells))
    return [
      buildFinding(check, result, {
        verdict: 'not-assessable',
        wording: engineWording.tableAbsent,
        paths,
        params: { at, table: name },
      }),
    ];
  return check
    .run({ table, name, cells, edition })
    .map((outcome) =>
      buildOutcomeFinding(check, result, { ...outcome, params: { table: name, ...outcome.params } }, { paths, at }),
    );
};

/** Assesses a table rule on each table that it reads, in form order. */
export const assessTables = (check: TableCheck, result: ParseResult, edition: Edition): readonly Finding[] =>
  listTables(result, edition)
    .filter(({ table }) => check.reads.includes(table.id))
    .flatMap((read) => {
      try {
        return assessTable(check, result, edition, read);
      } catch (error) {
        return [buildCrashFinding(check, error, { paths: [`/${read.table.id}`], at: read.table.id })];
      }
    });
