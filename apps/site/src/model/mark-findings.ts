// Findings by the cells they touch.
import type { Finding, Severity } from '@nianbao/schema';

/** A finding with its number on the page. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** What the findings say of one cell. */
export interface CellMark {
  readonly severity: Severity;
  readonly suspect: boolean;
  readonly findings: readonly NumberedFinding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The failed findings, worst first, each followed by those that follow from it, numbered from 1. */
export const numberFindings = (findings: readonly Finding[]): readonly NumberedFinding[] => {
  const failed = findings
    .filter(({ verdict }) => verdict === 'fail')
    .toSorted((a, b) => rank[a.severity] - rank[b.severity]);
  const keys = new Set(failed.map(({ key }) => key));
  const isFollower = ({ foldedUnder }: Finding): boolean => foldedUnder !== undefined && keys.has(foldedUnder.key);
  const followers = Map.groupBy(failed.filter(isFollower), ({ foldedUnder }) => foldedUnder!.key);
  const withFollowers = (finding: Finding): Finding[] => [
    finding,
    ...(followers.get(finding.key) ?? []).flatMap(withFollowers),
  ];
  return failed
    .filter((finding) => !isFollower(finding))
    .flatMap(withFollowers)
    .map((finding, index) => ({ number: index + 1, finding }));
};

/** The findings that reached no verdict; without those that only wanted reports which were not given. */
export const openFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(
    ({ verdict, needs, foldedUnder }) =>
      verdict === 'unclear' || (verdict === 'not-assessable' && needs === undefined && foldedUnder === undefined),
  );

/** How many root findings of a severity fail and were explained. */
export const countExplained = (findings: readonly Finding[], wanted: Severity): number =>
  findings.filter(
    ({ verdict, severity, foldedUnder, explained }) =>
      verdict === 'fail' && severity === wanted && foldedUnder === undefined && explained !== undefined,
  ).length;

/** Which cells to mark: with the worst severity of the findings that touch them. */
export const markCells = (numbered: readonly NumberedFinding[]): ReadonlyMap<string, CellMark> => {
  const marks = new Map<string, CellMark>();
  for (const entry of numbered) {
    const { paths, suspect, severity } = entry.finding;
    for (const path of new Set([...paths, ...(suspect ? [suspect.path] : [])])) {
      const known = marks.get(path);
      marks.set(path, {
        severity: known && rank[known.severity] < rank[severity] ? known.severity : severity,
        suspect: known?.suspect === true || suspect?.path === path,
        findings: [...(known?.findings ?? []), entry],
      });
    }
  }
  return marks;
};
