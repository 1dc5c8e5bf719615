import type { ParseResult } from '@nianbao/schema';

/** Version of the parser; a new one re-reads kept sources into new versions. */
export const parserVersion = '0.1.0';

/** Where the bytes came from; both optional, recorded in `source`. */
export interface Origin {
  readonly path?: string;
  readonly url?: string;
}

/** Reads a published report. Never throws on bad input: it says what is wrong in `diagnostics`. */
export const parseReport = async (_bytes: Uint8Array, _origin: Origin = {}): Promise<ParseResult> => {
  throw new Error('being built');
};
