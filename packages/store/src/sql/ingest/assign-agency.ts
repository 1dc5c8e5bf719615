// Whose report is it? The rules of contract.md "Agency id".
import { listAgencySlugs, listUnknownAddresses } from '../../identity/agency-slug.ts';
import type { Writing } from '../database.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import { mergeAgency, renameAgency } from './change-agency.ts';
import type { Identity } from './prepare-submission.ts';

const isTaken = async (writing: Writing, id: string): Promise<boolean> => {
  const agency = await writing.selectFrom('agency').select('id').where('id', '=', id).executeTakeFirst();
  if (agency) return true;
  const alias = await writing
    .selectFrom('agency_name')
    .select('agency_id')
    .where('value', '=', id)
    .where('kind', '=', 'id')
    .executeTakeFirst();
  return alias !== undefined;
};

const takeFreeId = async (writing: Writing, candidates: Iterable<string>): Promise<string> => {
  let last = '';
  for (const id of candidates) {
    last = id;
    if (!(await isTaken(writing, id))) return id;
  }
  // The last candidate carries at least 32 hexadecimal digits of a hash: the insert fails loudly should it be taken.
  return last;
};

const createAgency = async (writing: Writing, id: string, uscc: string | null): Promise<string> => {
  await writing.insertInto('agency').values({ id, uscc, name: null, level: null, kind: null, region: null }).execute();
  return id;
};

/** Agencies that carry this name in this region, oldest id first. */
const listNamesakes = (writing: Writing, name: string, regionCode: string | null) =>
  writing
    .selectFrom('agency_name')
    .innerJoin('agency', 'agency.id', 'agency_name.agency_id')
    .select(['agency.id', 'agency.uscc'])
    .where('agency_name.kind', '=', 'name')
    .where('agency_name.value', '=', name)
    .where('agency_name.region_code', '=', regionCode ?? '')
    .orderBy('agency.id')
    .execute();

const assignByUscc = async (
  writing: Writing,
  dialect: SqlDialect,
  uscc: string,
  { name, regionCode }: Identity,
): Promise<string> => {
  const owner = await writing.selectFrom('agency').select('id').where('uscc', '=', uscc).executeTakeFirst();
  const namesakes = name === null ? [] : await listNamesakes(writing, name, regionCode);
  const others = namesakes.filter((agency) => agency.id !== owner?.id);
  // The agency without a code is this one, unless another agency bears the same name: then nobody knows.
  const slugged = others.length === 1 && others[0]!.uscc === null ? others[0]!.id : null;
  if (owner) {
    if (slugged !== null) await mergeAgency(writing, dialect, slugged, owner.id);
    return owner.id;
  }
  if (slugged === null) return createAgency(writing, uscc, uscc);
  await renameAgency(writing, slugged, uscc);
  return uscc;
};

const assignByName = async (writing: Writing, name: string, { regionCode }: Identity): Promise<string> => {
  const namesakes = await listNamesakes(writing, name, regionCode);
  // Of several, none can be told to be meant but the one that is known by its name alone.
  const agency = namesakes.length === 1 ? namesakes[0] : namesakes.find((candidate) => candidate.uscc === null);
  return agency?.id ?? createAgency(writing, await takeFreeId(writing, listAgencySlugs(name, regionCode)), null);
};

/** The nameless agency that an earlier reading of the same bytes was kept under. */
const findUnknownAgency = async (writing: Writing, sha256: string): Promise<string | null> => {
  const earlier = await writing
    .selectFrom('source')
    .innerJoin('version', 'version.source_id', 'source.id')
    .innerJoin('report', 'report.id', 'version.report_id')
    .select('report.agency_id')
    .where('source.sha256', '=', sha256)
    .where('report.agency_id', 'like', 'unknown-%')
    .executeTakeFirst();
  return earlier?.agency_id ?? null;
};

/**
 * Finds or creates the agency of a reading and returns its id. A valid credit code decides; without one the name and
 * the region do; without a name the report stands alone under `unknown-…`. A code that is found for an agency known
 * by its name changes that agency's id and leaves the old id as an alias.
 *
 * Which of two different agencies gets the plain slug and which the one with a hash, and to which of several
 * namesakes a code goes, depends on the order of arrival, and so does whether an agency has an earlier id at all;
 * nothing else does.
 */
export const assignAgency = async (writing: Writing, dialect: SqlDialect, identity: Identity): Promise<string> => {
  const { uscc, name, sha256, regionCode } = identity;
  if (uscc === null && name === null)
    return (
      (await findUnknownAgency(writing, sha256)) ??
      createAgency(writing, await takeFreeId(writing, listUnknownAddresses(sha256)), null)
    );
  const id =
    uscc === null ? await assignByName(writing, name!, identity) : await assignByUscc(writing, dialect, uscc, identity);
  if (name !== null)
    await writing
      .insertInto('agency_name')
      .values({ agency_id: id, kind: 'name', value: name, region_code: regionCode ?? '' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return id;
};
