import { maskPersonalText } from '@nianbao/checks';
import {
  type Actor,
  type AgencySummary,
  type ExplanationOutcome,
  type ListPart,
  type ListPlace,
  type NewExplanation,
  openStore,
  type Store,
} from '@nianbao/store';
import { toExplanation, writeFindingKey } from '../checking/kept-notes.ts';
import { type AgencyExplanation, readExplanations } from '../checking/read-explanations.ts';
import { CommandError } from '../command-error.ts';
import { alignColumns } from '../output/align-columns.ts';
import { openOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface StoreChoice {
  readonly db: string;
}

interface NoteOptions extends StoreChoice {
  readonly text: string;
  readonly textEn?: string;
  readonly by?: string;
  readonly on?: string;
}

const withStore = async <T>(db: string, readOnly: boolean, act: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(db, { readOnly, mustExist: true });
  return act(store).finally(() => store.close());
};

const now = (): Actor => ({
  at: new Date().toISOString(),
  tokenId: null,
  tokenName: null,
  client: null,
  requestId: null,
});

// What is published holds no personal data, whoever wrote it.
const buildNote = (given: Pick<AgencyExplanation, 'text' | 'textEn' | 'by' | 'on'>): NewExplanation => ({
  text: maskPersonalText(given.text),
  textEn: given.textEn === undefined ? null : maskPersonalText(given.textEn),
  by: given.by === undefined ? null : maskPersonalText(given.by),
  on: given.on ?? null,
});

const requireDone = (outcome: ExplanationOutcome, report: string, finding: string): void => {
  if (outcome.kind === 'unknown-report') throw new CommandError(wording.noteReportUnknown(report));
  if (outcome.kind === 'unknown-finding')
    throw new CommandError(wording.noteFindingUnknown(report, finding, outcome.known));
  if (outcome.kind === 'not-explained') throw new CommandError(wording.noteUnknown(report, finding));
};

/** Explains one finding. */
export const putNote = async (agencyId: string, key: string, finding: string, options: NoteOptions): Promise<void> => {
  const note = buildNote(options);
  const outcome = await withStore(options.db, false, (store) =>
    store.putExplanation({ agencyId, key }, finding, note, now()),
  );
  requireDone(outcome, `${agencyId}/${key}`, finding);
  tell('done', wording.notesKept(1));
};

/** Removes the note on a finding. */
export const removeNote = async (
  agencyId: string,
  key: string,
  finding: string,
  { db }: StoreChoice,
): Promise<void> => {
  const outcome = await withStore(db, false, (store) => store.removeExplanation({ agencyId, key }, finding, now()));
  requireDone(outcome, `${agencyId}/${key}`, finding);
  tell('done', wording.noteRemoved());
};

/** The reports that a note of a file may be about. */
const findReports = async (store: Store, { agency, year }: AgencyExplanation) => {
  const found: { readonly agencyId: string; readonly key: string; readonly year: number | null }[] = [];
  const filter = agency === undefined ? {} : { query: agency };
  let after: ListPlace | null = null;
  do {
    const part: ListPart<AgencySummary> = await store.seekAgencies({ sort: [], after, limit: 1000 }, filter);
    for (const { id, name, keys } of part.items) {
      if (agency !== undefined && name !== agency) continue;
      for (const key of keys) {
        const own = /^\d{4}$/.test(key) ? Number(key) : null;
        if (year === undefined || year === own) found.push({ agencyId: id, key, year: own });
      }
    }
    after = part.next;
  } while (after);
  return found;
};

const keepNote = async (store: Store, note: AgencyExplanation): Promise<number> => {
  let kept = 0;
  for (const { agencyId, key, year } of await findReports(store, note)) {
    const finding = writeFindingKey(note, year);
    const outcome = await store.putExplanation({ agencyId, key }, finding, buildNote(note), now());
    if (outcome.kind === 'explained' || outcome.kind === 'changed' || outcome.kind === 'unchanged') kept += 1;
  }
  return kept;
};

/** Keeps the notes of a file beside the findings they are about. */
export const importNotes = async (path: string, { db }: StoreChoice): Promise<void> => {
  const notes = await readExplanations(path);
  const kept = await withStore(db, false, async (store) => {
    let sum = 0;
    for (const note of notes) {
      const count = await keepNote(store, note);
      if (count === 0)
        tell('warning', wording.noteWithoutFinding(writeFindingKey(note, note.year ?? null), note.agency));
      sum += count;
    }
    return sum;
  });
  tell('done', wording.notesKept(kept));
};

interface ListOptions extends StoreChoice {
  readonly agency?: string;
  readonly format: 'table' | 'explained' | 'ndjson';
}

/** Lists the notes of a store. */
export const listNotes = async ({ db, agency, format }: ListOptions): Promise<void> => {
  const of = agency === undefined ? {} : { agencyId: agency };
  const notes = await withStore(db, true, (store) => store.listExplanations(of));
  const output = await openOutput(undefined);
  if (format === 'explained') return output.write(`${JSON.stringify(notes.map(toExplanation), null, 2)}\n`);
  if (format === 'ndjson') return output.write(notes.map((note) => `${JSON.stringify(note)}\n`).join(''));
  const rows = notes.map(({ agencyId, key, finding, text, by, on }) => [
    `${agencyId}/${key}`,
    finding,
    on ?? '–',
    by ?? '–',
    text,
  ]);
  await output.write(alignColumns([['报告 report', '结果 finding', '日期 on', '说明人 by', '说明 note'], ...rows]));
};
