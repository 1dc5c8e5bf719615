import type { Outcome } from './check.ts';

/** Judges that a field of the report is there: fails on null (or nothing), passes else, naming it as {value}. */
export const judgePresence = (value: unknown): readonly Outcome<'absent' | 'present'>[] =>
  value === null || value === undefined
    ? [{ verdict: 'fail', message: 'absent' }]
    : [{ verdict: 'pass', message: 'present', params: { value: String(value) } }];
