import type { Cell } from '@nianbao/schema';
import type { Queries } from '../database.ts';

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
  const rows = await db
    .selectFrom('cell')
    .select(['version_id', 'path', 'value', 'method'])
    .where('version_id', 'in', versions)
    .where('path', 'in', paths)
    .execute();
  for (const { version_id, path, value, method } of rows) byVersion.get(version_id)?.set(path, { value, method });
  return byVersion;
};
