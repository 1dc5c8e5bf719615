import { type Finding, isCounted, type Severity } from '@nianbao/schema';

/** Severities, the worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/**
 * How many findings with verdict `fail` there are of each severity, one a root cause: what follows from another finding
 * is not counted, nor what has been explained, nor any other verdict.
 * Example: `countFindings(runChecks(result))` → { error: 0, warning: 2, info: 1 }
 */
export const countFindings = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isCounted(finding)) counts[finding.severity] += 1;
  return counts;
};

/** The worst severity among the findings that `countFindings` counts, or null where there is none. */
export const worstSeverity = (findings: readonly Finding[]): Severity | null => {
  const counts = countFindings(findings);
  return severities.find((severity) => counts[severity] > 0) ?? null;
};
