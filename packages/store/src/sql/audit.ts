import type { AuditEntry, AuditFilter, NewAuditEntry } from '../port/uploads.ts';
import type { Queries } from './database.ts';
import { toStorable } from './storable-text.ts';

/** Adds an entry to the log. */
export const putAudit = async (db: Queries, entry: NewAuditEntry): Promise<void> => {
  await db
    .insertInto('audit')
    .values({
      at: entry.at,
      token_id: entry.tokenId,
      token_name: toStorable(entry.tokenName),
      client: toStorable(entry.client),
      request_id: toStorable(entry.requestId),
      action: entry.action,
      outcome: entry.outcome,
      agency_id: toStorable(entry.agencyId),
      key: toStorable(entry.key),
      version: entry.version,
      sha256: entry.sha256,
      bytes: entry.bytes,
      about: toStorable(entry.about ?? null),
    })
    .execute();
};

/** Entries of the log, newest first. */
export const listAudit = async (db: Queries, { tokenId, before, limit }: AuditFilter): Promise<AuditEntry[]> => {
  let query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit);
  if (tokenId !== undefined) query = query.where('token_id', '=', tokenId);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map((row) => ({
    id: row.id,
    at: row.at,
    tokenId: row.token_id,
    tokenName: row.token_name,
    client: row.client,
    requestId: row.request_id,
    action: row.action,
    outcome: row.outcome,
    agencyId: row.agency_id,
    key: row.key,
    version: row.version,
    sha256: row.sha256,
    bytes: row.bytes,
    about: row.about,
  }));
};
