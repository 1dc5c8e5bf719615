import type { ReportReading } from '../engine/check.ts';
import type { ReportView } from '../engine/report-view.ts';
import { type Fault, locateFaults } from './locate-faults.ts';

/** What locating needs of a report, and of last year's where it is given. */
export type LocateReading = Pick<ReportReading, 'edition' | 'cell' | 'once'> & { readonly lastYear: ReportView | null };

/** The faults of a report, looked for once however many rules ask. */
export const readFaults = ({ edition, cell, once, lastYear }: LocateReading): readonly Fault[] =>
  once('faults', () => locateFaults(edition, { cell, previous: lastYear?.cell }));
