import type { Finding, ParseResult } from '@nianbao/schema';

/** What `check --format json|ndjson` gives for one input (contract.md). */
export interface CheckItem {
  readonly source: ParseResult['source'];
  readonly status: ParseResult['status'];
  readonly findings: readonly Finding[];
}
