import { setImmediate as takeTurn } from 'node:timers/promises';
import type { Finding } from '@nianbao/schema';
import type { JudgedReport, Judging, JudgingRequest } from '../../port/judging.ts';
import type { Queries, Writing } from '../database.ts';
import { encodeDocument, type PublishedDocument } from '../document/document.ts';
import { countFails, describeFinding, explainReport } from '../explain-versions.ts';
import { buildFindingRows } from '../ingest/prepare-submission.ts';
import type { SqlDialect } from '../sql-dialect.ts';
import { writeTransaction } from '../write-transaction.ts';
import { type AgencyYears, type KeptYear, type ReadVersion, readYears } from './read-years.ts';

// So many marks begin a transaction; the other years of their agencies that wait are judged with them.
const marksAtOnce = 8;

interface Waiting {
  readonly id: number;
  readonly agency_id: string;
}

interface Taken {
  readonly waiting: readonly Waiting[];
  /** From where to go on. */
  readonly last: number;
}

/**
 * Takes marks together with their reports, and all others of the same agencies. Where the engine locks rows, those that
 * another program holds are left out: it is judging them, or changing them and will mark them once more.
 */
const takeWaiting = async (
  writing: Writing,
  { locksRows }: SqlDialect,
  { after, agencyIds }: { readonly after: number; readonly agencyIds: readonly string[] | undefined },
): Promise<Taken | null> => {
  const select = () =>
    writing
      .selectFrom('to_judge')
      .innerJoin('report', 'report.id', 'to_judge.report_id')
      .select(['report.id', 'report.agency_id'])
      .$if(locksRows, (query) => query.forUpdate().skipLocked())
      .orderBy('to_judge.report_id');
  let first = select().where('to_judge.report_id', '>', after).limit(marksAtOnce);
  if (agencyIds) first = first.where('report.agency_id', 'in', agencyIds);
  const marked = await first.execute();
  const last = marked.at(-1);
  if (!last) return null;
  const others = await select()
    .where('report.agency_id', 'in', [...new Set(marked.map(({ agency_id }) => agency_id))])
    .execute();
  const waiting = [...new Map([...marked, ...others].map((row) => [row.id, row])).values()];
  return { waiting, last: last.id };
};

// What an agency says of a finding stays with it as long as it says the same.
const carryNotes = ({ findings }: PublishedDocument, judged: PublishedDocument): PublishedDocument => {
  const noted = new Map(findings.flatMap((finding) => (finding.explained ? [[finding.key, finding]] : [])));
  if (noted.size === 0) return judged;
  return {
    ...judged,
    findings: judged.findings.map((finding) => {
      const before = noted.get(finding.key);
      const isSame = before?.explained !== undefined && describeFinding(before) === describeFinding(finding);
      return isSame && finding.explained === undefined ? { ...finding, explained: before.explained! } : finding;
    }),
  };
};

const nameAmong = (checksVersion: string, earlier: readonly KeptYear[]): string | null =>
  earlier.length === 0
    ? null
    : [checksVersion, ...earlier.map(({ year, number, sha256 }) => `${year}.${number}.${sha256.slice(0, 12)}`)].join(
        ' ',
      );

const writeJudged = async (writing: Writing, id: number, judged: PublishedDocument): Promise<void> => {
  const { findings } = judged;
  await writing.updateTable('document').set(encodeDocument(judged)).where('version_id', '=', id).execute();
  await writing.updateTable('version').set(countFails(findings)).where('id', '=', id).execute();
  await writing.deleteFrom('finding').where('version_id', '=', id).execute();
  const rows = buildFindingRows(findings).map((row) => ({ version_id: id, ...row }));
  if (rows.length > 0) await writing.insertInto('finding').values(rows).execute();
};

// Most findings are those that were kept, the objects themselves: only the others have to be gone through.
const isSameFinding = (one: Finding, other: Finding | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const changesNothing = (judged: PublishedDocument, before: PublishedDocument): boolean =>
  judged.findings.length === before.findings.length &&
  judged.findings.every((finding, index) => isSameFinding(finding, before.findings[index])) &&
  JSON.stringify(judged.passes) === JSON.stringify(before.passes);

const judgeVersion = async (
  writing: Writing,
  { judge, checksVersion }: Judging,
  id: number,
  {
    own,
    earlier,
    read,
  }: { readonly own: ReadVersion; readonly earlier: readonly KeptYear[]; readonly read: AgencyYears['read'] },
): Promise<void> => {
  const document = read(id);
  const found = judge(
    document.result,
    { findings: document.findings, passes: document.passes },
    earlier.map(({ versionId }) => read(versionId).result),
  );
  const judged = carryNotes(document, { result: document.result, ...found });
  if (!changesNothing(judged, document)) await writeJudged(writing, id, judged);
  const among = nameAmong(checksVersion, earlier);
  if (among !== own.judged_among)
    await writing.updateTable('version').set({ judged_among: among }).where('id', '=', id).execute();
};

const judgeSome = async (writing: Writing, judging: Judging, waiting: readonly Waiting[]): Promise<JudgedReport[]> => {
  const ids = waiting.map(({ id }) => id);
  const { reports, read } = await readYears(writing, waiting);
  for (const { versions, earlier } of reports)
    for (const own of versions) await judgeVersion(writing, judging, own.id, { own, earlier, read });
  const noted = await writing
    .selectFrom('explanation')
    .select('report_id')
    .distinct()
    .where('report_id', 'in', ids)
    .execute();
  for (const { report_id } of noted) await explainReport(writing, report_id);
  await writing.deleteFrom('to_judge').where('report_id', 'in', ids).execute();
  const rows = await writing
    .selectFrom('report')
    .innerJoin('version', 'version.id', 'report.current_version_id')
    .select([
      'report.agency_id',
      'report.key',
      'version.number',
      'version.fail_error',
      'version.fail_warning',
      'version.fail_info',
    ])
    .where('report.id', 'in', ids)
    .orderBy('report.agency_id')
    .orderBy('report.key')
    .execute();
  return rows.map((row) => ({
    agencyId: row.agency_id,
    key: row.key,
    version: row.number,
    findings: { error: row.fail_error, warning: row.fail_warning, info: row.fail_info },
  }));
};

/**
 * Judges what waits. Read committed, where the engine knows several ways: each report is locked with its mark, and whoever
 * changes what it is compared with has to write that mark, too; so one of the two waits for the other.
 */
export const judgeWaiting = async (
  db: Queries,
  dialect: SqlDialect,
  judging: Judging,
  { agencyIds, onJudged }: JudgingRequest,
): Promise<number> => {
  if (agencyIds?.length === 0) return 0;
  const how: SqlDialect = dialect.writeIsolation ? { ...dialect, writeIsolation: 'read committed' } : dialect;
  let count = 0;
  for (let after = 0; ; ) {
    const done = await writeTransaction(db, how, async (writing) => {
      const taken = await takeWaiting(writing, dialect, { after, agencyIds });
      return taken && { last: taken.last, judged: await judgeSome(writing, judging, taken.waiting) };
    });
    if (done === null) return count;
    after = done.last;
    count += done.judged.length;
    for (const report of done.judged) onJudged?.(report);
    // A file's engine answers at once: without this no interrupt would be heard until all are judged.
    await takeTurn();
  }
};

/** How many reports wait. */
export const countWaiting = async (db: Queries): Promise<number> => {
  const { count } = await db
    .selectFrom('to_judge')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};
