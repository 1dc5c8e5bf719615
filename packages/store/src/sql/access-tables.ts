// The tables of migration 0005 as Kysely sees them.
import type { Generated } from 'kysely';
import type { AuditAction } from '../port/uploads.ts';

/** A token. `scopes` and `agencies` are JSON arrays; times are ISO 8601 in UTC. */
export interface AccessTokenTable {
  id: string;
  hash: string;
  name: string;
  scopes: string;
  agencies: string | null;
  uploads_per_day: number | null;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}

/** How many uploads a token has had on a day. */
export interface TokenUploadTable {
  token_id: string;
  day: string;
  uploads: number;
}

/** The log; rows are only ever added. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  token_id: string | null;
  token_name: string | null;
  client: string | null;
  request_id: string | null;
  action: AuditAction;
  outcome: string;
  agency_id: string | null;
  key: string | null;
  version: number | null;
  sha256: string | null;
  bytes: number | null;
  /** What it was about beside the report: the key of a finding. */
  about: Generated<string | null>;
}

export interface AccessTables {
  access_token: AccessTokenTable;
  token_upload: TokenUploadTable;
  audit: AuditTable;
}
