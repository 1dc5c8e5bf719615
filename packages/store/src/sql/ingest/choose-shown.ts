import type { Agency } from '@nianbao/schema';
import type { AgencyTable } from '../database.ts';
import { toStorable } from '../storable-text.ts';

/** What a report says of its agency, and where the report stands. */
export interface StatedAgency {
  /** The agency as the reading has it, JSON text. */
  readonly agency: string;
  readonly year: number | null;
  readonly key: string;
}

/** What an agency shows. */
export type ShownAgency = Pick<AgencyTable, 'name' | 'level' | 'kind' | 'region'>;

/** What one report says, as an agency would show it if there were no other. */
export const readStated = (text: string): ShownAgency => {
  const { name, level, kind, region } = JSON.parse(text) as Agency;
  return {
    name: toStorable(name ?? null),
    level: level ?? null,
    kind: kind ?? null,
    region: region === undefined ? null : JSON.stringify(region),
  };
};

/**
 * What an agency shows (name, level, kind, region): for each the newest report that states it. So it depends on the
 * reports that are kept, not on the order in which they came.
 */
export const chooseShown = (reports: readonly StatedAgency[]): ShownAgency => {
  const newestFirst = reports.toSorted(
    (a, b) => (b.year ?? -1) - (a.year ?? -1) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const stated = newestFirst.map(({ agency }) => readStated(agency));
  const find = (key: keyof ShownAgency): string | null => stated.find((agency) => agency[key] !== null)?.[key] ?? null;
  return { name: find('name'), level: find('level'), kind: find('kind'), region: find('region') };
};

/** Whether a report may change what its agency shows: it states something else than what is shown. */
export const mayChange = (shown: ShownAgency, stated: ShownAgency): boolean =>
  (Object.keys(stated) as (keyof ShownAgency)[]).some((key) => stated[key] !== null && stated[key] !== shown[key]);
