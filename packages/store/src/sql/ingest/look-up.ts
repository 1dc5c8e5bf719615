// What the store knows of a batch of readings, asked for all of them at once.
import { listAgencySlugs } from '../../identity/agency-slug.ts';
import type { AgencyTable, Writing } from '../database.ts';
import type { Identity, PreparedSubmission } from './prepare-submission.ts';

/** An agency that is kept, with what it shows. */
export type KnownAgency = AgencyTable;

/** What is known. Keys are texts: of names `nameKey`, of reports `reportKey`. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly KnownAgency[]>;
  readonly byUscc: ReadonlyMap<string, KnownAgency>;
  /** Ids that an agency has or had, among those that new agencies may get. */
  readonly taken: ReadonlySet<string>;
  readonly reports: ReadonlySet<string>;
}

export const nameKey = ({ name, regionCode }: Pick<Identity, 'name' | 'regionCode'>): string =>
  `${regionCode ?? ''}\n${name}`;

export const reportKey = (agencyId: string, key: string): string => `${agencyId}\n${key}`;

/** The id that a new agency of this name gets unless it is taken. */
export const firstSlug = ({ name, regionCode }: Pick<Identity, 'name' | 'regionCode'>): string =>
  listAgencySlugs(name!, regionCode).next().value!;

const isText = (text: string | null): text is string => text !== null;

const readAgencies = async (writing: Writing, identities: readonly Identity[]) => {
  const names = [...new Set(identities.map(({ name }) => name).filter(isText))];
  const codes = [...new Set(identities.map(({ uscc }) => uscc).filter(isText))];
  const named = await writing
    .selectFrom('agency_name')
    .innerJoin('agency', 'agency.id', 'agency_name.agency_id')
    .selectAll('agency')
    .select(['agency_name.value', 'agency_name.region_code'])
    .where('agency_name.kind', '=', 'name')
    .where('agency_name.value', 'in', names.length === 0 ? [''] : names)
    .orderBy('agency.id')
    .execute();
  const coded =
    codes.length === 0 ? [] : await writing.selectFrom('agency').selectAll().where('uscc', 'in', codes).execute();
  return { named, coded };
};

const readTaken = async (writing: Writing, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const agencies = await writing.selectFrom('agency').select('id').where('id', 'in', ids).execute();
  const aliases = await writing
    .selectFrom('agency_name')
    .select('value as id')
    .where('kind', '=', 'id')
    .where('value', 'in', ids)
    .execute();
  return new Set([...agencies, ...aliases].map(({ id }) => id));
};

/** Asks the store about readings that are to be kept. */
export const lookUp = async (writing: Writing, readings: readonly PreparedSubmission[]): Promise<Known> => {
  const identities = readings.map(({ identity }) => identity);
  const sources = await writing
    .selectFrom('source')
    .select('sha256')
    .where(
      'sha256',
      'in',
      identities.map(({ sha256 }) => sha256),
    )
    .execute();
  const { named, coded } = await readAgencies(writing, identities);
  const byName = Map.groupBy(named, (row) => nameKey({ name: row.value, regionCode: row.region_code }));
  const fresh = identities.filter(({ name, uscc }) => name !== null && uscc === null);
  const slugs = new Set(fresh.filter((identity) => !byName.has(nameKey(identity))).map(firstSlug));
  const agencyIds = [...new Set([...named, ...coded].map(({ id }) => id))];
  const reports =
    agencyIds.length === 0
      ? []
      : await writing.selectFrom('report').select(['agency_id', 'key']).where('agency_id', 'in', agencyIds).execute();
  return {
    sources: new Set(sources.map(({ sha256 }) => sha256)),
    byName,
    byUscc: new Map(coded.map((agency) => [agency.uscc!, agency])),
    taken: await readTaken(writing, [...slugs]),
    reports: new Set(reports.map(({ agency_id, key }) => reportKey(agency_id, key))),
  };
};
