// What is found in a report depends on the other years of its agency, and these come in any order. Part of the port (port.ts).
import type { Finding, ParseResult } from '@nianbao/schema';
import type { FindingCounts } from '../port.ts';

/** A report's findings as they are kept: without the passes, and how often each rule passed. */
export interface KeptFindings {
  readonly findings: readonly Finding[];
  readonly passes: Readonly<Record<string, number>>;
}

/**
 * Judges a kept report among the earlier years of its agency. `checksVersion` says which version of the rules does it.
 * `judgeAgain` of the checks is one.
 */
export interface Judging {
  readonly judge: (result: ParseResult, kept: KeptFindings, earlier: readonly ParseResult[]) => KeptFindings;
  readonly checksVersion: string;
}

/** A report that was judged again: its current version, and what fails in it now. */
export interface JudgedReport {
  readonly agencyId: string;
  readonly key: string;
  readonly version: number;
  readonly findings: FindingCounts;
}

/** Which of those that wait: of these agencies (ids, no aliases); absent: all. `onJudged` is told of each once it is kept. */
export interface JudgingRequest {
  readonly agencyIds?: readonly string[];
  readonly onJudged?: (report: JudgedReport) => void;
}

export interface JudgingStore {
  /**
   * Judges the reports that wait for it, some dozen in a transaction, and resolves with their number. A report waits from
   * the moment in which it, or an earlier year of its agency, is kept, replaced or moved. Killed anywhere, what is left
   * waits on; several programs may do it at once. What another program is at work on is left to it.
   * Example: `await store.judgeWaiting({ judge: judgeAgain, checksVersion })`
   */
  judgeWaiting(judging: Judging, request?: JudgingRequest): Promise<number>;
  /** How many wait. */
  countWaiting(): Promise<number>;
}
