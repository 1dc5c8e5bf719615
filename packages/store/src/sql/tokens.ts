import { sql } from 'kysely';
import { createSecret, hashSecret, matchSecret, readSecretId } from '../access/token-secret.ts';
import type { NewToken, TokenScope, TokenSummary, UploadCount } from '../port/tokens.ts';
import { putAudit } from './audit.ts';
import type { Queries, Writing } from './database.ts';
import { toStorable } from './storable-text.ts';

const selectTokens = (db: Queries) =>
  db
    .selectFrom('access_token')
    .selectAll()
    .select((query) =>
      query
        .selectFrom('audit')
        .whereRef('audit.token_id', '=', 'access_token.id')
        .where('audit.action', '=', 'report-put')
        .select(({ fn }) => fn.max('audit.at').as('at'))
        .as('last_used_at'),
    );

type TokenRow = Awaited<ReturnType<ReturnType<typeof selectTokens>['execute']>>[number];

const buildSummary = (row: TokenRow): TokenSummary => ({
  id: row.id,
  name: row.name,
  scopes: JSON.parse(row.scopes) as TokenScope[],
  agencies: row.agencies === null ? null : (JSON.parse(row.agencies) as string[]),
  uploadsPerDay: row.uploads_per_day,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  revokedAt: row.revoked_at,
  lastUsedAt: row.last_used_at,
});

const findRow = (db: Queries, id: string) => selectTokens(db).where('access_token.id', '=', id).executeTakeFirst();

const logToken = (writing: Writing, action: 'token-created' | 'token-revoked', row: TokenRow, now: Date) =>
  putAudit(writing, {
    at: now.toISOString(),
    tokenId: row.id,
    tokenName: row.name,
    client: null,
    requestId: null,
    action,
    outcome: 'done',
    agencyId: null,
    key: null,
    version: null,
    sha256: null,
    bytes: null,
  });

/** Makes a token; an id that is taken already fails the insert, and the transaction is tried again with another. */
export const createToken = async (writing: Writing, token: NewToken, now: Date) => {
  const { id, secret } = createSecret();
  await writing
    .insertInto('access_token')
    .values({
      id,
      hash: hashSecret(secret),
      name: toStorable(token.name),
      scopes: JSON.stringify(token.scopes),
      agencies: token.agencies === null ? null : JSON.stringify(token.agencies),
      uploads_per_day: token.uploadsPerDay,
      created_at: now.toISOString(),
      expires_at: token.expiresAt,
      revoked_at: null,
    })
    .execute();
  const row = (await findRow(writing, id))!;
  await logToken(writing, 'token-created', row, now);
  return { secret, token: buildSummary(row) };
};

/** Every token, oldest first. */
export const listTokens = async (db: Queries): Promise<TokenSummary[]> => {
  const rows = await selectTokens(db).orderBy('access_token.created_at').orderBy('access_token.id').execute();
  return rows.map(buildSummary);
};

/** Ends a token, once. */
export const revokeToken = async (writing: Writing, id: string, now: Date): Promise<TokenSummary | null> => {
  const row = await findRow(writing, id);
  if (!row) return null;
  if (row.revoked_at !== null) return buildSummary(row);
  const revoked_at = now.toISOString();
  await writing.updateTable('access_token').set({ revoked_at }).where('id', '=', id).execute();
  await logToken(writing, 'token-revoked', row, now);
  return buildSummary({ ...row, revoked_at });
};

/** The token with this secret. */
export const findToken = async (db: Queries, secret: string): Promise<TokenSummary | null> => {
  const id = readSecretId(secret);
  const row = id === null ? undefined : await findRow(db, id);
  return row && matchSecret(secret, row.hash) ? buildSummary(row) : null;
};

/** Counts an upload if the day has room for it: one statement, so two servers cannot both take the last place. */
export const countUpload = async (db: Queries, tokenId: string, day: string, most: number): Promise<UploadCount> => {
  const counted =
    most < 1
      ? undefined
      : await db
          .insertInto('token_upload')
          .values({ token_id: tokenId, day, uploads: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['token_id', 'day'])
              .doUpdateSet({ uploads: sql`token_upload.uploads + 1` })
              .where('token_upload.uploads', '<', most),
          )
          .returning('uploads')
          .executeTakeFirst();
  if (counted) return { granted: true, used: counted.uploads };
  const row = await db
    .selectFrom('token_upload')
    .select('uploads')
    .where('token_id', '=', tokenId)
    .where('day', '=', day)
    .executeTakeFirst();
  return { granted: false, used: row?.uploads ?? 0 };
};
