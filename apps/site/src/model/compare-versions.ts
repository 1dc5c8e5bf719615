// What another version of a report says differently.
import { listReportFigures } from '@nianbao/schema';
import { printedText } from './printed-text.ts';
import type { HeldReport } from './read-figure.ts';

/** A figure that changed from one version to the next, as printed in each. */
export interface FigureDifference {
  readonly pointer: string;
  readonly before: string;
  readonly after: string;
}

/** The figures that differ, in the order of the form; those that one of the versions lacks are blank there. */
export const compareVersions = (before: HeldReport, after: HeldReport): readonly FigureDifference[] =>
  listReportFigures(after.result.report?.edition ?? null)
    .map(({ pointer }) => ({ pointer, before: printedText(before, pointer), after: printedText(after, pointer) }))
    .filter((difference) => difference.before !== difference.after);
