// The tables as Kysely sees them. The same for every adapter; migrations/ makes them.
import type { AnnualReport, Finding, ParseResult, Severity } from '@nianbao/schema';
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

/** What an operator knows of an agency; dates as far as they are known ("2018", "2018-03-31"). */
export interface AgencyLifeTable {
  agency_id: string;
  valid_from: string | null;
  valid_to: string | null;
  successor_id: string | null;
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

/** A source, once, whoever refers to it. Ids rise in the order of arrival. Its bytes are in `source_content`. */
export interface SourceTable {
  id: Generated<number>;
  sha256: string;
  bytes: number;
}

/**
 * The bytes of a source, as they came: kept apart, never published from here but by `findSource`. With an `object_key`
 * they stand in a bucket, in this encoding, and `content` is empty.
 */
export interface SourceContentTable {
  source_id: number;
  encoding: ContentEncoding;
  content: Uint8Array;
  object_key: Generated<string | null>;
}

/** A reading of a source: what lists need. The document itself is in `document`. */
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
  /** The agency as this reading has it, JSON text. */
  agency: string;
  masked: Generated<number>;
  /** The rules by which the document was masked; null: rules that had no name yet. */
  masked_by: Generated<string | null>;
  /** Since when it is withheld (ISO 8601 in UTC), and why; null: it is published. */
  withheld_at: Generated<string | null>;
  withheld_reason: Generated<string | null>;
  captured_at: Generated<string | null>;
  captured_from: Generated<string | null>;
  /** 1: its bytes came with it, to be the report from then on; 0: with the first version of them, or they were read anew. */
  arrived: Generated<0 | 1>;
  /** Which rules judged it last among which earlier years ("0.4.0 2023.1.0f3a…"); null: as it came, none was there. */
  judged_among: Generated<string | null>;
}

/**
 * What is published of a version: JSON text `{ "result", "findings", "passes" }` (document.ts), in an encoding that
 * other programs read, too (docs/store.md).
 */
export interface DocumentTable {
  version_id: number;
  encoding: ContentEncoding;
  content: Uint8Array;
}

/** Which column of `fact` holds which figure: `f<number>`. Numbers are given once, by whatever program meets a figure first. */
export interface FigureTable {
  number: number;
  path: string;
}

/**
 * The figures of a version, one column each: `f1`, `f2`, … (`number | null`), named by `figure`. Not listed here, as
 * they come with the forms; `factColumn` names them. A version's facts never change. Which versions count is said by
 * `report.current_version_id` alone: statistics join on it.
 */
export interface FactTable {
  version_id: number;
  /** One character a figure, at the place of its number: what stands there (facts/mark.ts). */
  marks: string;
  /** How many of the figures were `inferred`: statistics leave those out unless asked, and need to look only where > 0. */
  inferred: number;
}

/** A finding that fails or is unclear, for questions by rule; `position` is its place in the document's findings. */
export interface FindingTable {
  version_id: number;
  position: number;
  rule: string;
  severity: Severity;
  verdict: Finding['verdict'];
}

/** A note on a finding; `about` is what the finding said (explain-versions.ts). The documents hold it, too. */
export interface ExplanationTable {
  report_id: number;
  finding: string;
  about: string;
  text: string;
  text_en: string | null;
  by_name: string | null;
  on_day: string | null;
  at: string;
}

/** A report that waits to be judged again among the other years of its agency (years/). */
export interface ToJudgeTable {
  report_id: number;
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

/** How bytes are kept: as they are, or compressed by gzip (RFC 1952) or Zstandard (RFC 8878). */
export type ContentEncoding = 'identity' | 'gzip' | 'zstd';

export interface Database extends AccessTables {
  agency: AgencyTable;
  agency_name: AgencyNameTable;
  agency_life: AgencyLifeTable;
  report: ReportTable;
  source: SourceTable;
  source_content: SourceContentTable;
  version: VersionTable;
  document: DocumentTable;
  figure: FigureTable;
  fact: FactTable;
  finding: FindingTable;
  explanation: ExplanationTable;
  to_judge: ToJudgeTable;
  release: ReleaseTable;
  release_statistic: ReleaseStatisticTable;
}

/** Anything that can be asked: the store, or a transaction in it. */
export type Queries = Kysely<Database>;

/** A transaction that may write. */
export type Writing = Transaction<Database>;
