// The port: all that the API, the site and the command line know of the store. Adapters stand behind it.
import type { Agency, AnnualReport, Finding, ParseResult, Severity } from '@nianbao/schema';
import type { AgencyLife, AgencyLifeStore } from './port/agency-life.ts';
import type { CorrectionStore } from './port/corrections.ts';
import type { ExplanationStore } from './port/explanations.ts';
import type { StoreHoldings } from './port/holdings.ts';
import type { IngestStreamStore } from './port/ingest-stream.ts';
import type { JudgingStore } from './port/judging.ts';
import type { FurtherAgencyFilter, FurtherReportFilter, StoreLists } from './port/lists.ts';
import type { MaskingStore } from './port/masking.ts';
import type { StoreReleases } from './port/releases.ts';
import type { SearchStore } from './port/search.ts';
import type { SettledIngestStore } from './port/settled-ingest.ts';
import type { SourceStore } from './port/sources.ts';
import type { TokenStore } from './port/tokens.ts';
import type { UpkeepStore } from './port/upkeep.ts';
import type { UploadStore } from './port/uploads.ts';
import type { Withheld, WithholdingStore } from './port/withholding.ts';
import type { StoreError } from './store-error.ts';

export type * from './port/agency-life.ts';
export type * from './port/corrections.ts';
export type * from './port/explanations.ts';
export type * from './port/holdings.ts';
export type * from './port/judging.ts';
export type * from './port/lists.ts';
export type * from './port/masking.ts';
export type * from './port/releases.ts';
export type * from './port/settled-ingest.ts';
export type * from './port/sources.ts';
export type * from './port/withholding.ts';

/** Personal data hidden in one text of a result: where (JSON pointer), what kind, how often. */
export interface Masked {
  readonly path: string;
  readonly kind: string;
  readonly count: number;
}

/** When (ISO 8601 in UTC) and from which address a source was fetched; null where nobody knows. */
export interface Captured {
  readonly at: string | null;
  readonly from: string | null;
}

/**
 * One parsed and checked source, ready to be kept. `bytes` is the source itself, as it came; `result` is published, so
 * it must hold no personal data: `maskPersonalData` of the checks gives both it and `masked`.
 */
export interface Submission {
  readonly result: ParseResult;
  readonly masked: readonly Masked[];
  /** The rules by which it was masked (`maskingRules` of the checks). Absent: not known, and it is masked again in time. */
  readonly maskedBy?: string;
  readonly findings: readonly Finding[];
  readonly bytes: Uint8Array;
  /** Versions of the programs that made the result, for example "0.1.0". */
  readonly parserVersion: string;
  readonly checksVersion: string;
  readonly captured?: Captured;
}

/**
 * What became of a submission. `created`: the first version of its report. `new-version`: the report has others; it is the
 * current one if its bytes arrived last. `unchanged`: the same bytes, read by the same versions, are kept already (of what
 * is put at an address: they are the current version, uploads.ts).
 * `rejected`: nothing was kept; the reason is a code (`no-report`: the source holds no report).
 */
export type IngestOutcome =
  | {
      readonly kind: 'created' | 'new-version' | 'unchanged';
      readonly agencyId: string;
      readonly key: string;
      readonly version: number;
    }
  | { readonly kind: 'rejected'; readonly reason: 'no-report' };

/** What became of a submission among several: one that the store could not keep leaves nothing behind. */
export type Ingested = IngestOutcome | { readonly kind: 'failed'; readonly error: StoreError };

/** Numbers of findings that fail, by severity; without what follows from another finding or was explained. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/**
 * A report's current version in a list. `key` is its address within the agency: the year ("2024"), or
 * `unknown-<first 8 of its sha256>` where the year is not known.
 */
export interface ReportSummary {
  readonly agencyId: string;
  readonly agencyName: string | null;
  readonly key: string;
  readonly year: number | null;
  readonly edition: AnnualReport['edition'];
  readonly status: ParseResult['status'];
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly version: number;
  readonly sha256: string;
  readonly findings: FindingCounts;
  /** How many figures the form asks for, and how many of them hold a number. */
  readonly figures: { readonly asked: number; readonly held: number };
}

/** An agency in a list. `years` are the keys of its reports, newest first. */
export interface AgencySummary {
  readonly id: string;
  readonly name: string | null;
  readonly level: Agency['level'] | null;
  readonly kind: Agency['kind'] | null;
  readonly region: Agency['region'] | null;
  readonly reports: number;
  readonly keys: readonly string[];
  readonly findings: FindingCounts;
}

/** An agency with all it has published. `aliases`: other names (normalised), then earlier ids. */
export interface AgencyDocument extends AgencySummary, AgencyLife {
  readonly aliases: readonly string[];
  /** The government above it, by region and kind, where the store holds exactly one; else null. */
  readonly parent: { readonly id: string; readonly name: string | null } | null;
  readonly items: readonly ReportSummary[];
  /** Reports that are withheld, newest first; there where there are any. They are not among `items`. */
  readonly withheld?: readonly (Withheld & { readonly key: string })[] | undefined;
}

/**
 * One version of a report: which bytes, read by which programs, fetched when and where. `masked`: in how many places
 * personal data was hidden; where that is not 0, the source itself is not published.
 */
export interface VersionSummary {
  readonly version: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: ParseResult['source']['format'];
  readonly path: string | null;
  readonly parserVersion: string;
  readonly checksVersion: string;
  readonly masked: number;
  readonly capturedAt: string | null;
  readonly capturedFrom: string | null;
  readonly current: boolean;
  /** Another year of the agency came or changed, and the findings that depend on it are not made again yet. */
  readonly waiting?: true | undefined;
  /** There where the version is withheld: then its name and origin are null, and nothing else of it is published. */
  readonly withheld?: Withheld | undefined;
}

/**
 * The published document of a report's version: the ParseResult as it was read, its address, its findings but for the
 * passes, and how often each rule passed.
 */
export interface ReportDocument {
  readonly agencyId: string;
  readonly key: string;
  readonly year: number | null;
  readonly version: VersionSummary;
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
  readonly passes: Readonly<Record<string, number>>;
}

/** A page of a list; pages count from 1. An empty list has 0 pages, a page beyond the end no items. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly total: number;
}

/** Which page is wanted. `pageSize` at most 1,000. */
export interface PageRequest {
  readonly page: number;
  readonly pageSize: number;
}

/** Filters of the list of reports; absent means any. */
export interface ReportFilter extends FurtherReportFilter {
  readonly agencyId?: string;
  readonly year?: number;
  readonly edition?: '2019' | '2021' | 'pre2019';
  readonly status?: 'ok' | 'partial';
}

/** Filters of the list of agencies; `query` is part of a name. */
export interface AgencyFilter extends FurtherAgencyFilter {
  readonly query?: string;
}

/** A figure added up over the current reports of a year. `inferred` values are left out; `reports` says how many took part. */
export interface FigureTotal {
  readonly year: number;
  readonly path: string;
  readonly sum: number;
  readonly reports: number;
}

/** What the store holds: its current reports (`versions`: all). `figures`: how many hold a number. `years` go upwards. */
export interface StoreTotals {
  readonly agencies: number;
  readonly reports: number;
  readonly versions: number;
  readonly figures: number;
  readonly findings: FindingCounts;
  readonly years: readonly { readonly year: number; readonly reports: number; readonly agencies: number }[];
}

/**
 * The store. Lists are ordered and stable (agencies by id, reports by agency id and newest key first), so that equal
 * contents give equal bytes. Reading never changes anything. Every method may reject with a `StoreError`.
 */
export interface Store
  extends StoreLists,
    StoreHoldings,
    StoreReleases,
    SearchStore,
    IngestStreamStore,
    SettledIngestStore,
    JudgingStore,
    TokenStore,
    UploadStore,
    UpkeepStore,
    SourceStore,
    AgencyLifeStore,
    ExplanationStore,
    CorrectionStore,
    MaskingStore,
    WithholdingStore {
  /** Keeps a submission whole or not at all; the same submission twice changes nothing. */
  ingest(submission: Submission): Promise<IngestOutcome>;
  /**
   * Keeps several in one transaction, which is faster; outcomes in their order. One that fails does not touch the
   * others; where the database itself fails, nothing is kept and the promise rejects.
   */
  ingestAll(submissions: readonly Submission[]): Promise<readonly Ingested[]>;
  readTotals(): Promise<StoreTotals>;
  listAgencies(request: PageRequest, filter?: AgencyFilter): Promise<Page<AgencySummary>>;
  /** By id or alias; `document.id` differs from the id asked for when it was an alias. */
  findAgency(id: string): Promise<AgencyDocument | null>;
  listReports(request: PageRequest, filter?: ReportFilter): Promise<Page<ReportSummary>>;
  /** The current version, or the one asked for. */
  findReport(agencyId: string, key: string, version?: number): Promise<ReportDocument | null>;
  /** Oldest first; empty where there is no such report. */
  listVersions(agencyId: string, key: string): Promise<readonly VersionSummary[]>;
  /** The source of the current (or the given) version, as it came. */
  findSource(agencyId: string, key: string, version?: number): Promise<Uint8Array | null>;
  /** Every current report in list order, one at a time, as the list was when the first was asked for. */
  streamReports(filter?: ReportFilter): AsyncIterable<ReportDocument>;
  /** In the order of the paths, years upwards; a year in which no report gives a number is left out. */
  sumFigures(paths: readonly string[]): Promise<readonly FigureTotal[]>;
  close(): Promise<void>;
}
