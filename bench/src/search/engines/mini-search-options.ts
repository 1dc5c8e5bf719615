import type { Options } from 'minisearch';

/** The same when the index is written and when it is read. */
export const miniSearchOptions: Options = {
  fields: ['tokens'],
  storeFields: ['name'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
};
