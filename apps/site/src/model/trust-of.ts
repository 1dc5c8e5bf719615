import type { FindingCounts } from '../data/stored.ts';

/** Failed checks that somebody has explained: they stand in no count of `FindingCounts`. */
export interface ExplainedCounts {
  readonly error: number;
  readonly warning: number;
}

/** How far a report can be trusted at a glance: ● held, ◐ doubts, ◉ errors, and ◉ in grey: errors, each with a note. */
export type Trust = 'ok' | 'warning' | 'explained' | 'error';

/** Of a report in which nothing was explained. */
export const noneExplained: ExplainedCounts = { error: 0, warning: 0 };

/**
 * The mark of a report, from its failed checks. Remarks (info) do not count against it; a note changes no verdict, so that an
 * error that was explained outranks a doubt.
 * Example: `trustOf({ error: 0, warning: 1, info: 0 }, { error: 2, warning: 0 })` → "explained"
 */
export const trustOf = (findings: FindingCounts, explained: ExplainedCounts = noneExplained): Trust => {
  if (findings.error > 0) return 'error';
  if (explained.error > 0) return 'explained';
  return findings.warning > 0 ? 'warning' : 'ok';
};
