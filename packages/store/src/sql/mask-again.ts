// Documents that were masked by other rules are masked by today's.
import { setImmediate as takeTurn } from 'node:timers/promises';
import type { ObjectStorage } from '../objects/object-storage.ts';
import { fetchContent } from '../objects/source-object.ts';
import type { MaskedAgain, Masking } from '../port.ts';
import { StoreError } from '../store-error.ts';
import type { Queries, Writing } from './database.ts';
import { decodeDocument, encodeDocument } from './document/document.ts';
import { readSource } from './find-report.ts';
import { putSearch } from './search/put-search.ts';
import type { SqlDialect } from './sql-dialect.ts';
import { toStorable } from './storable-text.ts';

// So many ids are asked for at once.
const idsAtOnce = 500;

/** Versions that stand masked by other rules. */
const selectOthers = (db: Queries, rules: string, sha256s: readonly string[] | undefined) => {
  const others = db
    .selectFrom('version')
    .where((where) => where.or([where('version.masked_by', 'is', null), where('version.masked_by', '!=', rules)]));
  return sha256s === undefined
    ? others
    : others.where('version.source_id', 'in', db.selectFrom('source').select('id').where('sha256', 'in', sha256s));
};

/** See port/masking.ts. */
export const countMaskedOtherwise = async (db: Queries, rules: string): Promise<number> => {
  const { count } = await selectOthers(db, rules, undefined)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** See port/masking.ts. */
export const isSourceMasked = async (db: Queries, sha256: string): Promise<boolean> => {
  const found = await db
    .selectFrom('source')
    .innerJoin('version', 'version.source_id', 'source.id')
    .select('version.id')
    .where('source.sha256', '=', sha256)
    .where('version.masked', '>', 0)
    .executeTakeFirst();
  return found !== undefined;
};

/** What masking again goes through. */
export interface MaskingPlace {
  readonly db: Queries;
  readonly dialect: SqlDialect;
  readonly storage: ObjectStorage | null;
  readonly write: <T>(act: (writing: Writing) => Promise<T>) => Promise<T>;
}

const isLost = (error: unknown): boolean =>
  error instanceof StoreError && (error.code === 'source-missing' || error.code === 'source-damaged');

// Null where its object is lost: what was read of it is masked all the same.
const readBytes = async ({ db, storage }: MaskingPlace, versionId: number): Promise<Uint8Array | null> => {
  const { object_key: objectKey, ...kept } = await db
    .selectFrom('version')
    .innerJoin('source_content', 'source_content.source_id', 'version.source_id')
    .select(['source_content.encoding', 'source_content.content', 'source_content.object_key'])
    .where('version.id', '=', versionId)
    .executeTakeFirstOrThrow();
  try {
    return readSource(await fetchContent(storage, objectKey === null ? kept : { ...kept, objectKey }));
  } catch (error) {
    if (!isLost(error)) throw error;
    return null;
  }
};

const addUp = (masked: ReturnType<Masking['mask']>['masked']): number =>
  masked.reduce((sum, { count }) => sum + count, 0);

// What was hidden before counts on, so that every change shows in the number, also where findings alone quoted it; that the
// source holds more than was read is said only where nothing else was hidden.
const countMasked = (before: number, masked: ReturnType<Masking['mask']>['masked'], isQuoted: boolean): number => {
  const shown = addUp(masked.filter(({ path }) => path !== '/source'));
  const hidden = shown === 0 && isQuoted ? 1 : shown;
  return before + shown > 0 ? before + hidden : Math.max(addUp(masked), hidden);
};

/**
 * Masks one version in the transaction given; whether its document changed, null where the version is gone. The report is
 * locked, as for judging, which would otherwise write back what it read before. A version whose source nobody could look
 * into (`bytes` null) still stands masked by the older rules.
 */
const maskVersion = async (
  writing: Writing,
  dialect: SqlDialect,
  { rules, mask }: Masking,
  id: number,
  bytes: Uint8Array | null,
): Promise<boolean | null> => {
  const kept = await writing
    .selectFrom('version')
    .innerJoin('document', 'document.version_id', 'version.id')
    .innerJoin('report', 'report.id', 'version.report_id')
    .select([
      'version.masked',
      'version.masked_by',
      'version.report_id',
      'report.current_version_id',
      'document.encoding',
      'document.content',
    ])
    .where('version.id', '=', id)
    .$if(dialect.locksRows, (query) => query.forUpdate('report'))
    .executeTakeFirst();
  if (!kept) return null;
  const document = decodeDocument(kept);
  const { result, findings, masked } = mask(document, bytes);
  const again = { ...document, result, findings };
  const isChanged = JSON.stringify(again) !== JSON.stringify(document);
  if (isChanged)
    await writing.updateTable('document').set(encodeDocument(again)).where('version_id', '=', id).execute();
  const row = {
    masked: countMasked(kept.masked, masked, JSON.stringify(findings) !== JSON.stringify(document.findings)),
    masked_by: bytes === null ? kept.masked_by : rules,
    path: toStorable(result.source.path ?? null),
    title: toStorable(result.report?.title ?? null),
  };
  await writing.updateTable('version').set(row).where('id', '=', id).execute();
  if (isChanged && kept.current_version_id === id) await putSearch(writing, dialect, kept.report_id);
  return isChanged;
};

const maskNotes = ({ write }: MaskingPlace, { maskText }: Masking): Promise<void> =>
  write(async (writing) => {
    for (const note of await writing.selectFrom('explanation').selectAll().execute()) {
      const shown = {
        text: maskText(note.text),
        text_en: note.text_en === null ? null : maskText(note.text_en),
        by_name: note.by_name === null ? null : maskText(note.by_name),
      };
      if (shown.text === note.text && shown.text_en === note.text_en && shown.by_name === note.by_name) continue;
      await writing
        .updateTable('explanation')
        .set(shown)
        .where('report_id', '=', note.report_id)
        .where('finding', '=', note.finding)
        .execute();
    }
  });

/** See port/masking.ts. */
export const maskAgain = async (
  place: MaskingPlace,
  masking: Masking,
  sha256s: readonly string[] | undefined,
  onMasked: (so: MaskedAgain) => void,
): Promise<MaskedAgain> => {
  const so = { looked: 0, changed: 0, unread: 0 };
  if (sha256s?.length === 0) return so;
  for (let last = 0; ; ) {
    const rows = await selectOthers(place.db, masking.rules, sha256s)
      .select('version.id')
      .where('version.id', '>', last)
      .orderBy('version.id')
      .limit(idsAtOnce)
      .execute();
    for (const { id } of rows) {
      const bytes = await readBytes(place, id);
      const isChanged = await place.write((writing) => maskVersion(writing, place.dialect, masking, id, bytes));
      if (isChanged === null) continue;
      so.looked += 1;
      if (isChanged) so.changed += 1;
      if (bytes === null) so.unread += 1;
      onMasked({ ...so });
      // A file's engine answers at once: without this no interrupt would be heard until all are masked.
      await takeTurn();
    }
    if (rows.length < idsAtOnce) break;
    last = rows.at(-1)!.id;
  }
  if (sha256s === undefined && so.looked > 0) await maskNotes(place, masking);
  return so;
};
