import type { FindingCounts } from '../data/stored.ts';

/** How far a report can be trusted at a glance: ● held, ◐ doubts, ◉ errors. */
export type Trust = 'ok' | 'warning' | 'error';

/** The mark of a report, from its failed checks. Notes (info) do not count against it. */
export const trustOf = (findings: FindingCounts): Trust =>
  findings.error > 0 ? 'error' : findings.warning > 0 ? 'warning' : 'ok';
