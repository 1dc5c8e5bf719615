import {
  type NewToken,
  openStore,
  type Store,
  type StoreOptions,
  type TokenScope,
  type TokenSummary,
} from '@nianbao/store';
import { CommandError } from '../command-error.ts';
import { alignColumns } from '../output/align-columns.ts';
import { openAccount, openOutput } from '../output/open-output.ts';
import { tell } from '../output/tell.ts';
import { wording } from '../wording.ts';

interface StoreChoice {
  readonly db: string;
}

interface CreateOptions extends StoreChoice {
  readonly name: string;
  readonly agency?: readonly string[];
  readonly scope: readonly TokenScope[];
  /** ISO 8601 in UTC, or "never"; absent: after a year. */
  readonly expires?: string;
  readonly perDay?: number;
  readonly format: 'text' | 'json';
}

const withStore = async <T>(db: string, options: StoreOptions, act: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(db, options);
  try {
    return await act(store);
  } finally {
    await store.close();
  }
};

const write = async (text: string): Promise<void> => (await openOutput(undefined)).write(text);

const afterOneYear = (now: Date): string => {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString();
};

const readEnd = (expires: string | undefined, now: Date): string | null =>
  expires === undefined ? afterOneYear(now) : expires === 'never' ? null : expires;

/** Makes a token. The secret alone goes to standard output, so that it can be piped into a vault. */
export const createToken = async (options: CreateOptions): Promise<void> => {
  const now = new Date();
  const given: NewToken = {
    name: options.name,
    scopes: options.scope,
    agencies: options.agency ?? null,
    uploadsPerDay: options.perDay ?? null,
    expiresAt: readEnd(options.expires, now),
  };
  const { secret, token } = await withStore(options.db, { mustExist: true }, (store) => store.createToken(given, now));
  await openAccount().write(
    options.format === 'json' ? `${JSON.stringify({ secret, token }, null, 2)}\n` : `${secret}\n`,
  );
  tell('done', wording.tokenCreated(token.id, token.expiresAt));
};

const describeState = ({ revokedAt, expiresAt }: TokenSummary, now: Date): string => {
  if (revokedAt !== null) return `已撤销 revoked ${revokedAt}`;
  if (expiresAt === null) return '长期有效 no end';
  const isOver = Date.parse(expiresAt) <= now.getTime();
  return `${isOver ? '已到期 expired' : '有效至 until'} ${expiresAt}`;
};

/** Lists every token; never a secret, which nobody has. */
export const listTokens = async ({ db, format }: StoreChoice & { format: 'table' | 'json' }): Promise<void> => {
  const tokens = await withStore(db, { readOnly: true }, (store) => store.listTokens());
  const now = new Date();
  const rows = tokens.map((token) => [
    token.id,
    token.name,
    token.scopes.join(' '),
    token.agencies?.join(' ') ?? '全部 all',
    token.uploadsPerDay === null ? '–' : String(token.uploadsPerDay),
    token.lastUsedAt ?? '–',
    describeState(token, now),
  ]);
  const head = [
    '编号 id',
    '名称 name',
    '权限 scopes',
    '机关 agencies',
    '每天 a day',
    '最近使用 last used',
    '状态 state',
  ];
  await write(format === 'json' ? `${JSON.stringify(tokens, null, 2)}\n` : alignColumns([head, ...rows]));
};

/** Ends a token. */
export const revokeToken = async (id: string, { db }: StoreChoice): Promise<void> => {
  const token = await withStore(db, { mustExist: true }, (store) => store.revokeToken(id, new Date()));
  if (!token) throw new CommandError(wording.tokenUnknown(id));
  tell('done', wording.tokenRevoked(token.id, token.name, token.revokedAt ?? ''));
};

interface AuditOptions extends StoreChoice {
  readonly token?: string;
  readonly limit: number;
  readonly format: 'table' | 'ndjson';
}

/** Shows the log, newest first. */
export const showAudit = async ({ db, token, limit, format }: AuditOptions): Promise<void> => {
  const filter = { limit, ...(token === undefined ? {} : { tokenId: token }) };
  const entries = await withStore(db, { readOnly: true }, (store) => store.listAudit(filter));
  if (format === 'ndjson') return write(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const rows = entries.map((entry) => [
    entry.at,
    entry.tokenId ?? '–',
    entry.tokenName ?? '–',
    entry.action,
    entry.outcome,
    entry.agencyId === null
      ? '–'
      : `${entry.agencyId}${entry.key === null ? '' : `/${entry.key}`}${entry.version === null ? '' : ` v${entry.version}`}`,
    entry.about ?? '–',
    entry.sha256?.slice(0, 12) ?? '–',
    entry.client ?? '–',
    entry.requestId ?? '–',
  ]);
  const head = [
    '时间 at',
    '令牌 token',
    '名称 name',
    '事项 action',
    '结果 outcome',
    '报告 report',
    '结果 finding',
    'sha256',
    '来源 client',
    '请求 request',
  ];
  await write(alignColumns([head, ...rows]));
};
