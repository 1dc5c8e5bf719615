// What stands around a report. Everything is optional: absent means that it was not given, never that there is none.
import type { Need, ParseResult } from '@nianbao/schema';

/** A body whose report a consolidated report takes in, as a roster lists it. */
export interface ListedChild {
  readonly name: string;
  /** Its report of the same year; null where there is none. */
  readonly result: ParseResult | null;
  /** Why its figures are no part of the parent's: a vertical body, or one that reports on its own. */
  readonly apart?: 'vertical' | 'separate';
}

/** Another capture of the same report: an earlier one, or one from another site. */
export interface ReportVersion {
  readonly result: ParseResult;
  /** Day of the capture, ISO 8601. */
  readonly capturedOn?: string;
  readonly address?: string;
}

/** Facts about publication that do not stand in the document. Dates are ISO 8601, China time. */
export interface PublicationFacts {
  readonly firstSeenOn?: string;
  readonly addresses?: readonly string[];
  readonly localDeadline?: string;
  /** The years whose reports the website now lists. */
  readonly yearsOnline?: readonly number[];
}

/** What is known beside the report itself. Example: `runChecks(result, { surroundings: { earlier: [lastYear] } })` */
export interface Surroundings {
  /** Other reports of the same agency or of the one it succeeded, in any order. */
  readonly earlier?: readonly ParseResult[];
  readonly children?: readonly ListedChild[];
  /** Reports of other agencies for the same year. */
  readonly peers?: readonly ParseResult[];
  /** How many agencies' reports were looked at, where `peers` holds only the likely ones among them (`indexPeers`). */
  readonly peerCount?: number;
  readonly versions?: readonly ReportVersion[];
  readonly publication?: PublicationFacts;
}

/** Every need, as {@link Need}. */
export const allNeeds = [
  'last-year',
  'earlier',
  'children',
  'peers',
  'versions',
  'publication',
] as const satisfies readonly Need[];
