// Counting requests: in this server's memory, or in PostgreSQL where several servers share one count.
import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RatePolicy, RateState } from './rate-headers.ts';

/** Counts requests under a policy. */
export interface RateLimiter {
  readonly policy: RatePolicy;
  /** Counts one request of a client; `allowed: false`: it has had all of them. Never rejects. */
  readonly take: (client: string) => Promise<RateState & { readonly allowed: boolean }>;
}

const readState = ({ policy }: { policy: RatePolicy }, result: RateLimiterRes, allowed: boolean) => ({
  allowed,
  left: Math.max(0, allowed ? result.remainingPoints : 0),
  secondsLeft: Math.min(policy.seconds, Math.max(1, Math.ceil(result.msBeforeNext / 1000))),
});

const wrap = (policy: RatePolicy, limiter: RateLimiterMemory | RateLimiterPostgres): RateLimiter => ({
  policy,
  take: async (client) => {
    try {
      return readState({ policy }, await limiter.consume(client), true);
    } catch (result) {
      if (result instanceof RateLimiterRes) return readState({ policy }, result, false);
      // Neither store answers: a limit that cannot be counted must not be what stops the reading.
      return { allowed: true, left: policy.most, secondsLeft: policy.seconds };
    }
  },
});

const describe = ({ name, most, seconds }: RatePolicy) => ({ keyPrefix: name, points: most, duration: seconds });

/** A limiter for one server. */
export const limitInMemory = (policy: RatePolicy): RateLimiter => wrap(policy, new RateLimiterMemory(describe(policy)));

/** Limiters that several servers share; `close` ends their connections. */
export interface SharedLimits {
  readonly build: (policy: RatePolicy) => RateLimiter;
  readonly close: () => Promise<void>;
}

const table = 'rate_count';

/**
 * Opens the shared count in a PostgreSQL database (a `postgres://` address; its user must be able to write). While the
 * database is away, each server counts for itself. A client that has used up its share is turned away from memory.
 * The table is made where it is missing, without write-ahead log: nothing is lost that a minute does not bring back.
 */
export const openSharedLimits = async (url: string, connections = 2): Promise<SharedLimits> => {
  const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: 1000 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  // In a schema of its own: the tables of the store are the store's alone.
  await pool
    .query(
      `create schema if not exists nianbao_limits;
       create unlogged table if not exists nianbao_limits.${table}
         (key varchar(255) primary key, points integer not null default 0, expire bigint)`,
    )
    .catch(async (error: NodeJS.ErrnoException) => {
      // 23505, 42P06, 42P07: another server made it in this very moment.
      if (['23505', '42P06', '42P07'].includes(error.code ?? '')) return;
      await pool.end();
      throw error;
    });
  return {
    build: (policy) =>
      wrap(
        policy,
        new RateLimiterPostgres({
          ...describe(policy),
          storeClient: pool,
          storeType: 'pool',
          schemaName: 'nianbao_limits',
          tableName: table,
          tableCreated: true,
          inMemoryBlockOnConsumed: policy.most + 1,
          insuranceLimiter: new RateLimiterMemory(describe(policy)),
        }),
      ),
    close: () => pool.end(),
  };
};
