// Notes on findings: put, removed, listed.
import type { ExplanationOutcome, KeptExplanation, NewExplanation } from '../port/explanations.ts';
import type { Actor, AuditAction, ReportAddress } from '../port/uploads.ts';
import { putAudit } from './audit.ts';
import type { Queries, Writing } from './database.ts';
import { decodeDocument } from './document/document.ts';
import { describeFinding, explainVersions } from './explain-versions.ts';
import { resolveAgency } from './resolve-agency.ts';
import { isStorable, toStorable } from './storable-text.ts';

interface Place {
  readonly reportId: number;
  readonly versionId: number;
  readonly agencyId: string;
  readonly key: string;
  readonly finding: string;
}

const findPlace = async (db: Queries, { agencyId, key }: ReportAddress, finding: string): Promise<Place | null> => {
  const id = isStorable(key) ? await resolveAgency(db, agencyId) : null;
  if (id === null) return null;
  const report = await db
    .selectFrom('report')
    .select(['id', 'current_version_id'])
    .where('agency_id', '=', id)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!report || report.current_version_id === null) return null;
  return { reportId: report.id, versionId: report.current_version_id, agencyId: id, key, finding };
};

const findNote = async (db: Queries, { reportId, finding }: Place) =>
  isStorable(finding)
    ? db
        .selectFrom('explanation')
        .selectAll()
        .where('report_id', '=', reportId)
        .where('finding', '=', finding)
        .executeTakeFirst()
    : undefined;

const logNote = (writing: Writing, action: AuditAction, place: Place, actor: Actor, outcome: string): Promise<void> =>
  putAudit(writing, {
    ...actor,
    action,
    outcome,
    agencyId: place.agencyId,
    key: place.key,
    version: null,
    sha256: null,
    bytes: null,
    about: place.finding,
  });

/** Puts a note beside a finding, in the transaction that is given. */
export const putExplanation = async (
  writing: Writing,
  address: ReportAddress,
  findingKey: string,
  note: NewExplanation,
  actor: Actor,
): Promise<ExplanationOutcome> => {
  const place = await findPlace(writing, address, findingKey);
  if (!place) return { kind: 'unknown-report' };
  const kept = await writing
    .selectFrom('document')
    .select(['encoding', 'content'])
    .where('version_id', '=', place.versionId)
    .executeTakeFirstOrThrow();
  const { findings } = decodeDocument(kept);
  const finding = findings.find(({ key }) => key === findingKey);
  if (!finding) return { kind: 'unknown-finding', known: findings.map(({ key }) => key) };
  const row = {
    about: describeFinding(finding),
    text: toStorable(note.text),
    text_en: toStorable(note.textEn),
    by_name: toStorable(note.by),
    on_day: toStorable(note.on),
  };
  const before = await findNote(writing, place);
  const isSame = before && Object.entries(row).every(([name, value]) => before[name as keyof typeof row] === value);
  if (isSame) return { kind: 'unchanged', agencyId: place.agencyId };
  await writing
    .insertInto('explanation')
    .values({ ...row, report_id: place.reportId, finding: findingKey, at: actor.at })
    .onConflict((conflict) => conflict.columns(['report_id', 'finding']).doUpdateSet({ ...row, at: actor.at }))
    .execute();
  await explainVersions(writing, place.reportId, [findingKey]);
  const kind = before ? 'changed' : 'explained';
  await logNote(writing, 'finding-explained', place, actor, kind);
  return { kind, agencyId: place.agencyId };
};

/** Takes a note away again. */
export const removeExplanation = async (
  writing: Writing,
  address: ReportAddress,
  findingKey: string,
  actor: Actor,
): Promise<ExplanationOutcome> => {
  const place = await findPlace(writing, address, findingKey);
  if (!place) return { kind: 'unknown-report' };
  if (!(await findNote(writing, place))) return { kind: 'not-explained', agencyId: place.agencyId };
  await writing
    .deleteFrom('explanation')
    .where('report_id', '=', place.reportId)
    .where('finding', '=', findingKey)
    .execute();
  await explainVersions(writing, place.reportId, [findingKey]);
  await logNote(writing, 'explanation-removed', place, actor, 'removed');
  return { kind: 'removed', agencyId: place.agencyId };
};

/** The notes of all reports, of an agency's or of one. */
export const listExplanations = async (
  db: Queries,
  { agencyId, key }: Partial<ReportAddress>,
): Promise<KeptExplanation[]> => {
  let query = db
    .selectFrom('explanation')
    .innerJoin('report', 'report.id', 'explanation.report_id')
    .innerJoin('agency', 'agency.id', 'report.agency_id')
    .where('report.current_version_id', 'is not', null)
    .selectAll('explanation')
    .select(['report.agency_id', 'report.key', 'report.year', 'agency.name']);
  if (agencyId !== undefined) {
    const id = await resolveAgency(db, agencyId);
    if (id === null) return [];
    query = query.where('report.agency_id', '=', id);
  }
  if (key !== undefined) query = query.where('report.key', '=', isStorable(key) ? key : '');
  const rows = await query
    .orderBy('report.agency_id')
    .orderBy('report.key', 'desc')
    .orderBy('explanation.finding')
    .execute();
  return rows.map((row) => ({
    agencyId: row.agency_id,
    agencyName: row.name,
    key: row.key,
    year: row.year,
    finding: row.finding,
    text: row.text,
    textEn: row.text_en,
    by: row.by_name,
    on: row.on_day,
    at: row.at,
  }));
};
