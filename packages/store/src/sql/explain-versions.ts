import { type Explained, type Finding, isCounted } from '@nianbao/schema';
import type { ExplanationTable, Writing } from './database.ts';
import { decodeDocument, encodeDocument } from './document/document.ts';

/** What a finding says, but for its words: a note about it holds as long as this is the same. */
export const describeFinding = ({ expected, actual }: Finding): string => JSON.stringify([expected, actual]);

const toExplained = ({ text, text_en, by_name, on_day }: ExplanationTable): Explained => ({
  text,
  ...(text_en === null ? {} : { textEn: text_en }),
  by: by_name,
  on: on_day,
});

const attachNote = (finding: Finding, note: ExplanationTable | undefined): Finding => {
  const { explained: _, ...plain } = finding;
  return note && note.about === describeFinding(finding) ? { ...plain, explained: toExplained(note) } : plain;
};

/** How many findings count, by severity, as a version has them. */
export const countFails = (findings: readonly Finding[]) => {
  const fails = { fail_error: 0, fail_warning: 0, fail_info: 0 };
  for (const finding of findings) if (isCounted(finding)) fails[`fail_${finding.severity}`] += 1;
  return fails;
};

/**
 * Sets the notes on these findings right in the documents of a report's versions, and the numbers of findings with
 * them. The documents hold them, so that whoever reads a report need not ask for notes.
 */
export const explainVersions = async (
  writing: Writing,
  reportId: number,
  findingKeys: readonly string[],
): Promise<void> => {
  if (findingKeys.length === 0) return;
  const notes = await writing
    .selectFrom('explanation')
    .selectAll()
    .where('report_id', '=', reportId)
    .where('finding', 'in', findingKeys)
    .execute();
  const byFinding = new Map(notes.map((note) => [note.finding, note]));
  const versions = await writing
    .selectFrom('version')
    .innerJoin('document', 'document.version_id', 'version.id')
    .select(['version.id', 'document.encoding', 'document.content'])
    .where('version.report_id', '=', reportId)
    .execute();
  for (const { id, ...kept } of versions) {
    const document = decodeDocument(kept);
    const findings = document.findings.map((finding) =>
      findingKeys.includes(finding.key) ? attachNote(finding, byFinding.get(finding.key)) : finding,
    );
    if (JSON.stringify(findings) === JSON.stringify(document.findings)) continue;
    const rewritten = encodeDocument({ ...document, findings });
    await writing.updateTable('document').set(rewritten).where('version_id', '=', id).execute();
    await writing.updateTable('version').set(countFails(findings)).where('id', '=', id).execute();
  }
};

/** The same for all notes of a report: after a version was added. */
export const explainReport = async (writing: Writing, reportId: number): Promise<void> => {
  const notes = await writing.selectFrom('explanation').select('finding').where('report_id', '=', reportId).execute();
  await explainVersions(
    writing,
    reportId,
    notes.map(({ finding }) => finding),
  );
};

/** The notes of a report go to another, too, as its versions do; what stands there already stays. */
export const copyExplanations = async (writing: Writing, from: number, to: number): Promise<void> => {
  const notes = await writing.selectFrom('explanation').selectAll().where('report_id', '=', from).execute();
  if (notes.length === 0) return;
  await writing
    .insertInto('explanation')
    .values(notes.map((note) => ({ ...note, report_id: to })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};
