// Reports that come from outside, by an address and with a token; and the log of who did what.
import type { IngestOutcome, Submission } from '../port.ts';

/** What is written down of an act: who (token), where from, which request. */
export interface Actor {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly tokenId: string | null;
  readonly tokenName: string | null;
  readonly client: string | null;
  readonly requestId: string | null;
}

export type AuditAction =
  | 'report-put'
  | 'token-created'
  | 'token-revoked'
  | 'agency-set'
  | 'finding-explained'
  | 'explanation-removed'
  | 'report-withheld'
  | 'report-released';

/** An entry of the log. `outcome` is a code, for example "created", "elsewhere", "quota-used-up". */
export interface NewAuditEntry extends Actor {
  readonly action: AuditAction;
  readonly outcome: string;
  readonly agencyId: string | null;
  readonly key: string | null;
  readonly version: number | null;
  readonly sha256: string | null;
  readonly bytes: number | null;
  /** What it was about beside the report: the key of a finding, why a version was withheld. */
  readonly about?: string | null;
}

/** `id` rises with every entry. Entries are never changed nor deleted; the database itself refuses it. */
export interface AuditEntry extends NewAuditEntry {
  readonly id: number;
  readonly about: string | null;
}

/** Which entries: of one token, before an entry (for paging), at most so many. */
export interface AuditFilter {
  readonly tokenId?: string;
  readonly before?: number;
  readonly limit: number;
}

/** Where a report is expected to belong. `key` is the year. */
export interface ReportAddress {
  readonly agencyId: string;
  readonly key: string;
}

/** What the sender knew of the report when it was written: the number of its last version, 0 where there was none. */
export interface UploadCondition {
  readonly lastVersion: number;
}

/**
 * `elsewhere`: it is the report of another agency or year (given here). `overtaken`: another version came in between; its
 * number is given. Of either nothing was kept.
 */
export type UploadOutcome =
  | Exclude<IngestOutcome, { readonly kind: 'rejected' }>
  | ({ readonly kind: 'elsewhere' } & ReportAddress)
  | { readonly kind: 'overtaken'; readonly lastVersion: number }
  | { readonly kind: 'rejected'; readonly reason: 'no-report' };

/** Writing from outside. */
export interface UploadStore {
  /**
   * Keeps a submission if it is the report of this address, and writes the outcome to the log in the same transaction.
   * Its bytes are the report from then on, also where they were before and others came in between: then they are kept once
   * more, as a new version. `unchanged`: they are the current version already.
   * The address may be an alias; an agency known by its name may get its credit code in this way, but two agencies are
   * never made one. With a `condition`, it is kept only as the version that follows the one that the sender knew; what
   * changes nothing is `unchanged` all the same.
   */
  putReport(
    submission: Submission,
    address: ReportAddress,
    actor: Actor,
    condition?: UploadCondition,
  ): Promise<UploadOutcome>;
  putAudit(entry: NewAuditEntry): Promise<void>;
  /** Newest first. */
  listAudit(filter: AuditFilter): Promise<readonly AuditEntry[]>;
}
