export { openStore, type StoreOptions } from './open-store.ts';
export type * from './port/search.ts';
export type * from './port/tokens.ts';
export type * from './port/upkeep.ts';
export type * from './port/uploads.ts';
export type * from './port.ts';
export { StoreError } from './store-error.ts';
export type { StoreErrorCode } from './wording.ts';
