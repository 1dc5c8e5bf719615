import type { Severity } from '@nianbao/schema';
import type { FindingCounts, IngestOutcome } from '@nianbao/store';
import { showInLine } from '../output/show-controls.ts';

const outcomeNames = {
  created: '新增 created',
  'new-version': '新版本 new version',
  unchanged: '未变 unchanged',
} as const;

/** An outcome as a line for people. */
export const showOutcome = (source: string, outcome: IngestOutcome): string =>
  outcome.kind === 'rejected'
    ? `未收录 rejected (${outcome.reason})  ${showInLine(source)}\n`
    : `${outcomeNames[outcome.kind]}  ${outcome.agencyId}/${outcome.key} v${outcome.version}  ${showInLine(source)}\n`;

/** Counts outcomes, and the findings of what was kept. */
export const startTally = () => {
  const counts = { created: 0, 'new-version': 0, unchanged: 0, rejected: 0 };
  const findings: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    counts,
    findings,
    kept: () => counts.created + counts['new-version'] + counts.unchanged,
    add: ({ kind }: IngestOutcome, found: FindingCounts): void => {
      counts[kind] += 1;
      if (kind === 'rejected') return;
      for (const [severity, count] of Object.entries(found)) findings[severity as Severity] += count;
    },
  };
};
