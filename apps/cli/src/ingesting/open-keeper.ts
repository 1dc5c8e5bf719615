// Keeps readings in batches and tells what became of each: what every way of ingesting shares.
import { checksVersion, countFindings, masking, maskPersonalData } from '@nianbao/checks';
import type { Finding, ParseResult } from '@nianbao/schema';
import { type Captured, type Ingested, type JudgedReport, openStore, type Submission } from '@nianbao/store';
import { judgeKept } from '../checking/judge-waiting.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { isEnding, onInterrupt } from '../interrupts.ts';
import type { Output } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';
import { showOutcome, startTally } from './tally-outcomes.ts';

/** A report to keep. `label` is what is shown; `parserVersion` says which parser read it. */
export interface KeptReading {
  readonly label: string;
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
  readonly bytes: Uint8Array;
  readonly parserVersion: string;
}

/** Where readings go. `end` keeps the rest and sums up, with the number of inputs not read; it says whether every one was kept. */
export interface Keeper {
  readonly add: (reading: KeptReading) => Promise<void>;
  readonly end: (unread: number) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Which store, how outcomes are shown, and when and where the sources were fetched, where the user says so. */
export interface KeeperOptions {
  readonly db: string;
  readonly format: 'text' | 'ndjson';
  readonly captured?: Captured | undefined;
}

// One transaction for so many reports: faster than one each, and little to do again after a kill.
const batchSize = 20;

const buildSubmission = (
  { result, findings, bytes, parserVersion }: KeptReading,
  captured: Captured | undefined,
): Submission => ({
  ...maskPersonalData(result, findings, bytes),
  ...(captured ? { captured } : {}),
  bytes,
  parserVersion,
  checksVersion,
});

const reportName = ({ agencyId, key, version }: Pick<JudgedReport, 'agencyId' | 'key' | 'version'>): string =>
  JSON.stringify([agencyId, key, version]);

const listKept = (outcomes: readonly Ingested[]) =>
  outcomes.flatMap((outcome) => (outcome.kind === 'created' || outcome.kind === 'new-version' ? [outcome] : []));

/** Opens a store to keep readings in. An interrupt leaves what was kept before, whole. */
export const openKeeper = async ({ db, format, captured }: KeeperOptions, output: Output): Promise<Keeper> => {
  const store = await openStore(db, readBucket());
  const tally = startTally();
  let failed = 0;
  let ended = false;
  const forget = onInterrupt(async () => {
    await store.close();
    tell('warning', wording.ingestInterrupted(tally.kept()));
  });
  const waiting: KeptReading[] = [];
  // Reports that an earlier batch, or an earlier run, kept.
  let judgedOthers = 0;
  // Numbers of findings that stand now: what is compared with other years may say more than the report alone.
  const judge = async (outcomes: readonly Ingested[]) => {
    const judged = new Map<string, JudgedReport['findings']>();
    const kept = listKept(outcomes);
    const agencyIds = [...new Set(kept.map(({ agencyId }) => agencyId))];
    await judgeKept(store, { agencyIds, onJudged: (report) => judged.set(reportName(report), report.findings) });
    const own = new Set(kept.map(reportName));
    judgedOthers += [...judged.keys()].filter((name) => !own.has(name)).length;
    return judged;
  };
  const keep = async (): Promise<void> => {
    const batch = waiting.splice(0);
    const outcomes = await store.ingestAll(batch.map((reading) => buildSubmission(reading, captured)));
    // What is hidden in this reading of a source is hidden in the readings before it, too.
    await store.maskAgain(masking, { sha256s: batch.map(({ result }) => result.source.sha256) });
    const judged = await judge(outcomes);
    for (const [index, { label, findings }] of batch.entries()) {
      const outcome = outcomes[index]!;
      if (outcome.kind === 'failed') {
        failed += 1;
        tell('error', wording.notKept(label, outcome.error.text));
        continue;
      }
      const alone = countFindings(findings);
      const counts = outcome.kind === 'rejected' ? alone : (judged.get(reportName(outcome)) ?? alone);
      tally.add(outcome, counts);
      const line = { source: label, ...outcome, findings: counts };
      await output.write(format === 'ndjson' ? `${JSON.stringify(line)}\n` : showOutcome(label, outcome));
    }
  };
  return {
    add: async (reading) => {
      waiting.push(reading);
      if (waiting.length >= batchSize) await keep();
    },
    end: async (unread) => {
      await keep();
      ended = true;
      // What a run that was killed has left, too.
      await judgeKept(store, {
        onJudged: () => {
          judgedOthers += 1;
        },
      });
      if (judgedOthers > 0) tell('note', wording.judgedOthers(judgedOthers));
      const isWhole = failed + unread + tally.counts.rejected === 0;
      tell(isWhole ? 'done' : 'warning', wording.ingested({ ...tally.counts, failed, unread }, tally.findings));
      return failed === 0;
    },
    close: async () => {
      forget();
      await store.close();
      // What stopped it is told by whoever called; an interrupt has told both.
      if (!ended && !isEnding() && tally.kept() > 0) tell('warning', wording.ingestInterrupted(tally.kept()));
    },
  };
};
