import { type Finding, isCounted } from '@nianbao/schema';

/** The rule that judges the statutory date (docs/checks/publication-late.md); the site judges nothing itself. */
export const lateRule = 'publication-late';

/** Was a report published after the statutory date? */
export const isLate = ({ findings }: { readonly findings: readonly Finding[] }): boolean =>
  findings.some((finding) => finding.rule === lateRule && isCounted(finding));
