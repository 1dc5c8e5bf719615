// The tables as Kysely sees them. The same for every adapter; migrations/ makes them.
import type { AnnualReport, Cell, Finding, ParseResult, Severity } from '@nianbao/schema';
import type { Generated, Kysely, Transaction } from 'kysely';
import type { AccessTables } from './access-tables.ts';

/** An agency. `id` is its public id and changes when a credit code is found; the foreign keys follow. */
export interface AgencyTable {
  id: string;
  uscc: string | null;
  /** Shown data, taken from the newest current report that states it (refresh-agency.ts). */
  name: string | null;
  level: string | null;
  kind: string | null;
  /** Region as JSON text. */
  region: string | null;
}

/** Names (normalised) and earlier ids of an agency. `region_code` is '' where it is unknown, and for ids. */
export interface AgencyNameTable {
  agency_id: string;
  kind: 'name' | 'id';
  value: string;
  region_code: string;
}

/** A report: one agency, one key. `last_number` is the highest version number ever given. */
export interface ReportTable {
  id: Generated<number>;
  agency_id: string;
  key: string;
  year: number | null;
  current_version_id: number | null;
  last_number: number;
  /** What the current version and the agency say, again here for lists. Triggers write these, nobody else. */
  listed_status: Generated<ParseResult['status'] | null>;
  listed_edition: Generated<AnnualReport['edition']>;
  listed_published: Generated<string | null>;
  listed_level: Generated<string | null>;
  listed_kind: Generated<string | null>;
  listed_region: Generated<string | null>;
  listed_error: Generated<number | null>;
  listed_warning: Generated<number | null>;
  listed_info: Generated<number | null>;
}

/** The bytes of a source, once, whoever refers to them. Ids rise in the order of arrival. */
export interface SourceTable {
  id: Generated<number>;
  sha256: string;
  bytes: number;
  encoding: 'identity' | 'gzip';
  content: Uint8Array;
}

/** A reading of a source. The columns before `result` say again what lists need, so that they need not open it. */
export interface VersionTable {
  id: Generated<number>;
  report_id: number;
  number: number;
  source_id: number;
  parser_version: string;
  checks_version: string;
  format: ParseResult['source']['format'];
  path: string | null;
  status: ParseResult['status'];
  edition: AnnualReport['edition'];
  title: string | null;
  published_on: string | null;
  figures_asked: number;
  figures_held: number;
  fail_error: number;
  fail_warning: number;
  fail_info: number;
  /** How often each rule passed, JSON text: rule → number. */
  passes: string;
  /** The agency as this reading has it, JSON text. */
  agency: string;
  /** The ParseResult, JSON text; source.path is a base name, report.agency.id is filled in by the reader. */
  result: string;
}

/** One figure of a version. */
export interface CellTable {
  version_id: number;
  path: string;
  value: number | null;
  raw: string | null;
  state: Cell['state'];
  method: NonNullable<Cell['method']> | null;
  confidence: number | null;
}

/** One finding of a version that is no pass; `position` keeps their order. */
export interface FindingTable {
  version_id: number;
  position: number;
  rule: string;
  severity: Severity;
  verdict: Finding['verdict'];
  /** The Finding, JSON text. */
  finding: string;
}

/** A release: comparisons frozen on a day. `revision` names the contents and the definitions they were made from. */
export interface ReleaseTable {
  number: Generated<number>;
  id: string;
  date: string;
  revision: string;
  agencies: number;
  reports: number;
  figures: number;
}

/** A quantity over a group of reports in a year. `inferred` 1: with inferred figures, where that makes a difference. */
export interface ReleaseStatisticTable {
  release_number: number;
  grouping: 'all' | 'level' | 'kind' | 'region' | 'peers';
  group_key: string;
  year: number;
  quantity: string;
  inferred: 0 | 1;
  reports: number;
  covered: number;
  rated: number;
  numerator: number;
  denominator: number | null;
  first_quartile: number | null;
  median: number | null;
  third_quartile: number | null;
}

export interface Database extends AccessTables {
  agency: AgencyTable;
  agency_name: AgencyNameTable;
  report: ReportTable;
  source: SourceTable;
  version: VersionTable;
  cell: CellTable;
  finding: FindingTable;
  release: ReleaseTable;
  release_statistic: ReleaseStatisticTable;
}

/** Anything that can be asked: the store, or a transaction in it. */
export type Queries = Kysely<Database>;

/** A transaction that may write. */
export type Writing = Transaction<Database>;
