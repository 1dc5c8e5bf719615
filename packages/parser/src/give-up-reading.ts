import type { ParseResult } from '@nianbao/schema';
import { hashBytes } from './decode/hash-bytes.ts';
import { sniffContainer } from './decode/sniff-format.ts';
import { buildDiagnostic } from './diagnostics/build-diagnostic.ts';
import type { Origin } from './parse-report.ts';

/** What a reader ran into and was stopped: `seconds` of time, or `megabytes` of memory. */
export type ReadingBound =
  | { readonly kind: 'too-long'; readonly seconds: number }
  | { readonly kind: 'too-large'; readonly megabytes: number };

/**
 * The result for a document whose reading was stopped from outside. The parser itself knows no clock: who reads for
 * others does so in a thread that can be ended, and then says so with this.
 * Example: `await giveUpReading(bytes, { path: 'odd.pdf' }, { kind: 'too-long', seconds: 60 })`
 */
export const giveUpReading = async (bytes: Uint8Array, origin: Origin, bound: ReadingBound): Promise<ParseResult> => ({
  source: {
    ...origin,
    format: sniffContainer(bytes),
    encoding: null,
    sha256: await hashBytes(bytes),
    bytes: bytes.length,
  },
  status: 'failed',
  report: null,
  cells: {},
  fields: {},
  diagnostics: [
    bound.kind === 'too-long'
      ? buildDiagnostic('reading-too-long', { seconds: bound.seconds })
      : buildDiagnostic('reading-too-large', { megabytes: bound.megabytes }),
  ],
});
