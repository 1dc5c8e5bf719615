import type { TableId } from '@nianbao/schema';
import type { ReportTruth } from '../../truth/printed.ts';

/** The prose of a made-up report by section. */
export interface Prose {
  readonly preamble: string;
  readonly overview: string;
  /** The sentence of the overview that is about applications. */
  readonly requests: string;
  readonly problems: string;
  readonly other: string;
}

/** A made-up report as it is printed: figures, title, prose, and what was left out. */
export interface PrintedReport extends ReportTruth {
  readonly title: string;
  readonly prose: Prose;
  /** Indices (0–5) of the sections whose heading is not printed. */
  readonly sectionsLeftOut: readonly number[];
  readonly tablesLeftOut: readonly TableId[];
}

/** A report with that of the year before. */
export interface Pair {
  readonly report: PrintedReport;
  readonly lastYear: PrintedReport;
}

/** The figure printed in a cell; 0 for a blank or a mark. */
export const figureAt = ({ printed }: Pick<ReportTruth, 'printed'>, pointer: string): number => {
  const cell = printed.get(pointer);
  return cell?.kind === 'value' ? cell.value : 0;
};
