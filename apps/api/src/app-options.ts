// What an app is made from: the store, and the functions that read and check a report.
import type { Finding, ParseResult } from '@nianbao/schema';
import type { Store } from '@nianbao/store';
import type { FindClient } from './limits/find-client.ts';
import type { RateLimits } from './limits/limit-rate.ts';
import type { Log } from './operate/log.ts';
import type { Metrics } from './operate/metrics.ts';

/** Reads one source. Never throws for bad input: a source that is no report gives status `failed` and diagnostics. */
export type ParseReport = (bytes: Uint8Array, source: { readonly path?: string }) => ParseResult | Promise<ParseResult>;

/** Checks one parsed report and gives every finding, passes included. Called only where there is a report. */
export type CheckReport = (result: ParseResult) => readonly Finding[] | Promise<readonly Finding[]>;

/** Bounds of what a request may ask for. */
export interface Limits {
  /** Largest request body, in bytes. */
  readonly bodyBytes: number;
  /** Uploads of one token a day, unless the token says otherwise. */
  readonly uploadsPerDay: number;
}

export const defaultLimits: Limits = { bodyBytes: 20 * 1024 * 1024, uploadsPerDay: 1000 };

/** Memory for answers that were given before, in bytes, unless told otherwise. */
export const defaultMemoryBytes = 64 * 1024 * 1024;

/** Entries of one page of a list, unless a request says otherwise. The static site publishes pages of this size. */
export const defaultPageSize = 100;

/** Most entries that a page may be asked to hold (the store's own bound). */
export const maxPageSize = 1000;

export interface AppOptions {
  readonly store: Store;
  readonly parse: ParseReport;
  readonly check: CheckReport;
  /** Folder of the built static site; absent: API only. */
  readonly siteDir?: string;
  readonly limits?: Partial<Limits>;
  /** Memory for answers that were given before, in bytes (default 64 MiB); 0: every answer is made anew. */
  readonly memoryBytes?: number;
  /**
   * Present: reports may be put, with a token, and the store is open for writing. The versions of the functions that
   * read and check are kept with what they made.
   */
  readonly uploads?: { readonly parserVersion: string; readonly checksVersion: string };
  /** Who asks; absent: connections are taken at their word, no proxy is trusted. */
  readonly findClient?: FindClient;
  readonly rateLimits?: RateLimits;
  readonly metrics?: Metrics;
  /** Whether a client may read /metrics. Default: this machine only. */
  readonly mayReadMetrics?: (client: string) => boolean;
  readonly log?: Log;
  /** False while the server is stopping; /health/ready says so. */
  readonly isReady?: () => boolean;
  /** Told about every unexpected error (status 500 and 503); the answer itself says nothing of the inside. */
  readonly onError?: (error: unknown) => void;
}

/** An app: answers requests, listens nowhere. `request` takes an address such as "/v1/agencies.json". */
export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly request: (address: string, init?: RequestInit) => Response | Promise<Response>;
}
