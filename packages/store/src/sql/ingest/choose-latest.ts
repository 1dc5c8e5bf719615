import type { Selectable } from 'kysely';
import type { VersionTable } from '../database.ts';

type Reading = Pick<Selectable<VersionTable>, 'id' | 'number' | 'source_id' | 'arrived'>;

// Row ids rise in the order of arrival; numbers do not, where versions were moved from another report.
const readArrival = (readings: readonly Reading[]): number => {
  const again = readings.filter(({ arrived }) => arrived === 1).map(({ id }) => id);
  return again.length > 0 ? Math.max(...again) : Math.min(...readings.map(({ id }) => id));
};

/**
 * The latest reading of the bytes that arrived last; undefined where there is none. Bytes arrive with the first version
 * of them and whenever they are put again; to be read anew is no arrival.
 */
export const chooseLatest = <R extends Reading>(readings: readonly R[]): R | undefined => {
  const bySource = [...Map.groupBy(readings, (reading) => reading.source_id).values()];
  const last = bySource.toSorted((a, b) => readArrival(b) - readArrival(a))[0] ?? [];
  return last.toSorted((a, b) => b.number - a.number)[0];
};
