import { type Finding, isCounted } from '@nianbao/schema';

/** The rule that judges the statutory date (docs/checks/publication-late.md); the site judges nothing itself. */
export const lateRule = 'publication-late';

interface Judged {
  readonly findings: readonly Finding[];
}

// One that somebody explained is not late.
const findLate = ({ findings }: Judged): Finding | undefined =>
  findings.find((finding) => finding.rule === lateRule && isCounted(finding));

/** Was a report published after the statutory date? */
export const isLate = (judged: Judged): boolean => findLate(judged) !== undefined;

/** Days after the statutory date that a report was published; null where it is not late, or nobody can say how many. */
export const countDaysLate = (judged: Judged): number | null => findLate(judged)?.delta ?? null;

const dayLength = 24 * 60 * 60 * 1000;

/** The statutory date, from the date of publication and the days after it. Example: `deadlineOf('2025-02-12', 12)` → "2025-01-31" */
export const deadlineOf = (publishedOn: string, daysLate: number): string =>
  new Date(Date.parse(publishedOn) - daysLate * dayLength).toISOString().slice(0, 10);
