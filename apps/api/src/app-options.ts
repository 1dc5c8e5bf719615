// What an app is made from: the store, and the functions that read and check a report.
import type { Finding, ParseResult } from '@nianbao/schema';
import type { Store } from '@nianbao/store';

/** Reads one source. Never throws for bad input: a source that is no report gives status `failed` and diagnostics. */
export type ParseReport = (bytes: Uint8Array, source: { readonly path?: string }) => ParseResult | Promise<ParseResult>;

/** Checks one parsed report and gives every finding, passes included. Called only where there is a report. */
export type CheckReport = (result: ParseResult) => readonly Finding[] | Promise<readonly Finding[]>;

/** Bounds of what a request may ask for. */
export interface Limits {
  /** Largest request body, in bytes. */
  readonly bodyBytes: number;
}

export const defaultLimits: Limits = { bodyBytes: 20 * 1024 * 1024 };

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
  /** Told about every unexpected error (status 500 and 503); the answer itself says nothing of the inside. */
  readonly onError?: (error: unknown) => void;
}

/** An app: answers requests, listens nowhere. `request` takes an address such as "/v1/agencies.json". */
export interface App {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly request: (address: string, init?: RequestInit) => Response | Promise<Response>;
}
