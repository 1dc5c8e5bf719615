import type { BilingualText } from '@nianbao/schema';
import { type StoreErrorCode, type WordingParams, wording } from './wording.ts';

/**
 * What every method of the store rejects with. `code` is for programs, `text` for people.
 * Example: `new StoreError('not-found', { path: 'a.db' }).text.en` → "There is no database file "a.db" …"
 */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly params: WordingParams;
  readonly text: BilingualText;

  constructor(code: StoreErrorCode, params: WordingParams = {}, cause?: unknown) {
    const text = wording[code](params);
    super(`${text.zh}\n${text.en}`, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.params = params;
    this.text = text;
  }
}
