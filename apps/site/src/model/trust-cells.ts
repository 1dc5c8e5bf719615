// How far single figures of a report can be trusted: as the report itself, but by the findings that touch them alone.
import type { Finding } from '@nianbao/schema';
import { markCells, numberFindings } from './mark-findings.ts';
import { type Trust, trustOf } from './trust-of.ts';

// A finding that follows from another is explained with it. One that names itself would never end.
const isExplained = (finding: Finding, byKey: ReadonlyMap<string, Finding>): boolean => {
  const met = new Set<Finding>();
  for (let own: Finding | undefined = finding; own && !met.has(own); ) {
    if (own.explained) return true;
    met.add(own);
    own = own.foldedUnder && byKey.get(own.foldedUnder.key);
  }
  return false;
};

/** Tells what figures together are worth. Example: `trustCells(findings)(['/disputes/reconsideration/total'])` → "error" */
export const trustCells = (findings: readonly Finding[]): ((paths: readonly string[]) => Trust) => {
  const numbered = numberFindings(findings);
  const cells = markCells(numbered);
  const byKey = new Map(numbered.map(({ finding }) => [finding.key, finding]));
  return (paths) => {
    const touching = new Set(paths.flatMap((path) => (cells.get(path)?.findings ?? []).map(({ finding }) => finding)));
    const open = { error: 0, warning: 0, info: 0 };
    const explained = { error: 0, warning: 0, info: 0 };
    for (const finding of touching) (isExplained(finding, byKey) ? explained : open)[finding.severity] += 1;
    return trustOf(open, explained);
  };
};
