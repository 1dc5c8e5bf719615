import type { Finding, Severity } from '@nianbao/schema';

/** What a list of findings amounts to. Findings folded under another and explained ones are counted apart. */
export interface VerdictCounts extends Readonly<Record<Severity, number>> {
  /** What a person must look at: `unclear`, and `not-assessable` where the report itself is the reason. */
  readonly open: number;
  /** Rules that want other reports, which were not given. */
  readonly wanting: number;
  readonly explained: number;
  /** What follows from another finding. */
  readonly folded: number;
  readonly pass: number;
}

/** Whether a finding follows from another one of the same report. */
export const isFolded = ({ foldedUnder }: Finding): boolean => foldedUnder !== undefined;

/** Whether the agency has explained the finding. */
export const isExplained = ({ explained }: Finding): boolean => explained !== undefined;

/**
 * Counts findings by what they ask of the reader: a root failure by its severity, once.
 * Example: `countVerdicts(findings)` → { error: 1, warning: 0, info: 2, open: 3, wanting: 9, … }
 */
export const countVerdicts = (findings: readonly Finding[]): VerdictCounts => {
  const counts = { error: 0, warning: 0, info: 0, open: 0, wanting: 0, explained: 0, folded: 0, pass: 0 };
  for (const finding of findings) {
    if (finding.verdict === 'pass') counts.pass += 1;
    else if (isFolded(finding)) counts.folded += 1;
    else if (finding.needs !== undefined) counts.wanting += 1;
    else if (finding.verdict !== 'fail') counts.open += 1;
    else if (isExplained(finding)) counts.explained += 1;
    else counts[finding.severity] += 1;
  }
  return counts;
};
