import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { paths } from './generated/api.ts';

// Other forms (CSV, NDJSON) are asked for by suffix or `parseAs: 'text'`; what is typed is the JSON.
type Json = 'application/json' | 'application/problem+json';

/** A client: `GET`, `POST` and `PUT` know every address, its parameters and what it answers. */
export type Client = FetchClient<paths, Json>;

/** Where the API stands, and how it is asked. */
export interface ClientOptions {
  /** For example "https://nianbao.example"; also with a prefix in front of /v1. */
  readonly baseUrl: string;
  /** Sent with every request, for example `{ Authorization: 'Bearer …' }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * Makes a client of the API. Nothing is thrown for an answer that is a problem: it comes as `error`.
 * Example: `const { data, error } = await createClient({ baseUrl }).GET('/v1/agencies/{id}', { params: { path: { id } } })`
 */
export const createClient = ({ baseUrl, headers, fetch }: ClientOptions): Client =>
  createFetchClient<paths, Json>({ baseUrl, ...(headers ? { headers } : {}), ...(fetch ? { fetch } : {}) });
