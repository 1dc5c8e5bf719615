export { type Client, type ClientOptions, createClient } from './create-client.ts';
export type { components, operations, paths } from './generated/api.ts';
export { listPages } from './list-pages.ts';
