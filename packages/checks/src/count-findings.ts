import type { Finding, Severity } from '@nianbao/schema';

/** Severities, the worst first. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/**
 * How many findings with verdict `fail` there are of each severity; other verdicts are not counted.
 * Example: `countFindings(runChecks(result))` → { error: 0, warning: 2, info: 1 }
 */
export const countFindings = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { verdict, severity } of findings) if (verdict === 'fail') counts[severity] += 1;
  return counts;
};

/** The worst severity among the findings with verdict `fail`, or null where there is none. */
export const worstSeverity = (findings: readonly Finding[]): Severity | null => {
  const counts = countFindings(findings);
  return severities.find((severity) => counts[severity] > 0) ?? null;
};
