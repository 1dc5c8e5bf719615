import type { FactLayout } from './facts/order-facts.ts';
import type { SqlDialect } from './sql-dialect.ts';

/** The database that a store stands in: what its engine differs in, and how this one keeps its facts. */
export interface SqlEngine {
  readonly dialect: SqlDialect;
  readonly layout: FactLayout;
}
