// The part of the port that lists: any order of a closed set, and from any place on, however far.
import type { Agency, Severity } from '@nianbao/schema';
import type { AgencyFilter, AgencySummary, ReportFilter, ReportSummary } from '../port.ts';

/** What reports can be sorted by. Years and dates that are not known are smaller than any. */
export type ReportSortKey = 'agencyId' | 'year' | 'publishedOn' | 'errors' | 'warnings';

/** What agencies can be sorted by. Names are compared by code unit; an unknown one is smaller than any. */
export type AgencySortKey = 'id' | 'name';

/** One step of an order. */
export interface SortStep<K extends string> {
  readonly by: K;
  readonly descending: boolean;
}

/** A place in an ordered list: the last item's values, one for each step of the whole order. */
export type ListPlace = readonly (string | number)[];

/** Which part of a list is wanted. `sort` may be empty: the list's own order. `limit` is at most 1,000. */
export interface ListRequest<K extends string> {
  readonly sort: readonly SortStep<K>[];
  readonly after: ListPlace | null;
  readonly limit: number;
}

/** A part of a list. `next`: the place to go on from, null at the end. */
export interface ListPart<T> {
  readonly items: readonly T[];
  readonly next: ListPlace | null;
}

/** Filters of the list of reports beyond port.ts; absent means any. */
export interface FurtherReportFilter extends FurtherAgencyFilter {
  /** Reports in which this rule failed. */
  readonly rule?: string;
  /** Reports with a failed finding of this severity. */
  readonly severity?: Severity;
}

/** Filters that agencies and their reports share. */
export interface FurtherAgencyFilter {
  /** Division code: "32", "320000" a province, "3213", "321300" a prefecture, "321302" a county, with all below it. */
  readonly region?: string;
  readonly level?: NonNullable<Agency['level']>;
  readonly kind?: NonNullable<Agency['kind']>;
  /** Agencies that may have existed in this year, which are also those of which nothing is known; and their reports. */
  readonly validIn?: number;
}

/** A division in which an agency reports, or that holds one in which an agency does. `path`: the names above it. */
export interface RegionSummary {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  /**
   * From when until when the division existed. Always null: the list of divisions that the parser has names them, also
   * abolished ones, but says of none when it came or went.
   */
  readonly validFrom: null;
  readonly validTo: null;
  /** Agencies and current reports in it and below it. */
  readonly agencies: number;
  readonly reports: number;
}

export interface StoreLists {
  /** Current reports in an order, from a place on. The same cost at the beginning and far down. */
  seekReports(request: ListRequest<ReportSortKey>, filter?: ReportFilter): Promise<ListPart<ReportSummary>>;
  countReports(filter?: ReportFilter): Promise<number>;
  /** Agencies that have a report, in an order, from a place on. */
  seekAgencies(request: ListRequest<AgencySortKey>, filter?: AgencyFilter): Promise<ListPart<AgencySummary>>;
  countAgencies(filter?: AgencyFilter): Promise<number>;
  /** By code. */
  listRegions(): Promise<readonly RegionSummary[]>;
  /**
   * A report's document as the bytes of its JSON, the same as `JSON.stringify(await findReport(…))`, without reading
   * and writing it again. `agencyId` is the present id.
   */
  findReportJson(
    agencyId: string,
    key: string,
    version?: number,
  ): Promise<{ readonly agencyId: string; readonly json: Uint8Array<ArrayBuffer> } | null>;
  /** The documents of `streamReports` as the bytes of their JSON. */
  streamReportJson(filter?: ReportFilter): AsyncIterable<Uint8Array>;
  /**
   * Names the state of the contents: as long as it is the same, every read gives the same. Cheap enough to ask before
   * each answer; what another program wrote may show up to a tenth of a second late.
   */
  readRevision(): Promise<string>;
}
