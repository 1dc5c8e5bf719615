import type { Cell } from '@nianbao/schema';
import { sql } from 'kysely';
import type { Queries } from '../database.ts';
import { marks, readMethod } from '../facts/mark.ts';
import { factColumn, readFigureNumbers } from '../facts/number-figures.ts';

/** A figure of a version: its value, null where there is none, and how it is known. */
export interface FigureValue {
  readonly value: number | null;
  readonly method: Cell['method'] | null;
}

/** The figures of versions at paths, from the facts: version → path → figure. Paths that were never asked for are absent. */
export const readVersionFigures = async (
  db: Queries,
  versions: readonly number[],
  paths: readonly string[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, FigureValue>>> => {
  const byVersion = new Map<number, Map<string, FigureValue>>(versions.map((id) => [id, new Map()]));
  if (versions.length === 0 || paths.length === 0) return byVersion;
  const numbers = await readFigureNumbers(db);
  const asked = paths.flatMap((path) => {
    const number = numbers.get(path);
    return number === undefined ? [] : [{ path, number, column: factColumn(number) }];
  });
  const rows = await db
    .selectFrom('fact')
    .select(['version_id', 'marks'])
    .select(asked.map(({ column }) => sql.ref<number | null>(column).as(column)))
    .where('version_id', 'in', versions)
    .execute();
  for (const row of rows as (Record<string, number | null> & { version_id: number; marks: string })[]) {
    const figures = byVersion.get(row.version_id)!;
    for (const { path, number, column } of asked) {
      const mark = row.marks[number - 1];
      if (mark === undefined || mark === marks.notAsked) continue;
      figures.set(path, { value: row[column] ?? null, method: readMethod(mark) });
    }
  }
  return byVersion;
};
