import { maskPersonalText } from '@nianbao/checks';
import { openStore, type Store, type WithheldVersion } from '@nianbao/store';
import { judgeKept } from '../checking/judge-waiting.ts';
import { CommandError } from '../command-error.ts';
import { alignColumns } from '../output/align-columns.ts';
import { openOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface WithholdOptions {
  readonly db: string;
  readonly version?: number;
  readonly reason?: string;
  readonly undo?: true;
  readonly format: 'table' | 'ndjson';
}

const withStore = async <T>(db: string, readOnly: boolean, act: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(db, { readOnly, mustExist: true });
  return act(store).finally(() => store.close());
};

const showRow = ({ agencyId, key, version, latest, at, reason }: WithheldVersion): string[] => [
  `${agencyId}/${key}`,
  `${version}${latest ? ' *' : ''}`,
  at.slice(0, 10),
  reason ?? '–',
];

const listAll = async ({ db, format }: WithholdOptions): Promise<void> => {
  const withheld = await withStore(db, true, (store) => store.listWithheld());
  const output = await openOutput(undefined);
  if (format === 'ndjson') return output.write(withheld.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const head = ['报告 report', '版本 version (* 现行 latest)', '自 since', '理由 reason'];
  await output.write(alignColumns([head, ...withheld.map(showRow)]));
};

/** Takes a report or one of its versions down, publishes it again, or lists what is withheld. */
export const withholdReport = async (
  agencyId: string | undefined,
  key: string | undefined,
  options: WithholdOptions,
): Promise<void> => {
  if (agencyId === undefined) return listAll(options);
  if (key === undefined) throw new CommandError(wording.withholdYearMissing(agencyId));
  if (options.undo && options.reason !== undefined) throw new CommandError(wording.withholdReasonUndone());
  const { db, version, reason, undo } = options;
  const address = { agencyId, key, version };
  const actor = { at: new Date().toISOString(), tokenId: null, tokenName: null, client: null, requestId: null };
  // It is published with the address.
  const why = reason === undefined ? null : maskPersonalText(reason);
  const outcome = await withStore(db, false, async (store) => {
    const done = await (undo ? store.releaseWithheld(address, actor) : store.withhold(address, why, actor));
    if ('agencyId' in done) await judgeKept(store, { agencyIds: [done.agencyId] });
    return done;
  });
  const report = `${agencyId}/${key}`;
  if (outcome.kind === 'unknown-report') throw new CommandError(wording.noteReportUnknown(report));
  if (outcome.kind === 'unknown-version')
    throw new CommandError(wording.withholdVersionUnknown(report, version ?? 0, outcome.known));
  if (outcome.kind === 'unchanged') return tell('done', wording.withholdUnchanged(report, undo === true));
  tell(
    'done',
    outcome.kind === 'withheld'
      ? wording.reportWithheld(report, outcome.versions)
      : wording.reportReleased(report, outcome.versions),
  );
};
