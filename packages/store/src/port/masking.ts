// Personal data that newer rules hide: documents that were kept before are masked again. Part of the port (port.ts).
import type { Finding, ParseResult } from '@nianbao/schema';
import type { Masked } from '../port.ts';

/** What masking is given of a kept version, and what it gives back. No figure may differ. */
export interface MaskedReading {
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
}

/**
 * The rules by which personal data is hidden (of the checks: the store knows none). `rules` names them; `maskText` is for
 * the notes on findings. `bytes`: those of the source, null where it is lost.
 */
export interface Masking {
  readonly rules: string;
  readonly mask: (
    reading: MaskedReading,
    bytes: Uint8Array | null,
  ) => MaskedReading & { readonly masked: readonly Masked[] };
  readonly maskText: (text: string) => string;
}

/**
 * How many documents were masked by other rules, and how many of them changed by it. `unread`: whose source is lost, so that
 * nobody could look into it; these are looked at again the next time.
 */
export interface MaskedAgain {
  readonly looked: number;
  readonly changed: number;
  readonly unread: number;
}

export interface MaskingStore {
  /** How many versions stand masked by other rules than these. Reads no document. */
  countMaskedOtherwise(rules: string): Promise<number>;
  /**
   * Masks again what was masked by other rules: all of it, or the readings of the sources given. Each version is one
   * transaction, and says by which rules it stands: stopped anywhere, it goes on where it was. Figures do not change.
   * Example: `await store.maskAgain(masking, { sha256s: ['2c26…'] })` → { looked: 1, changed: 1, unread: 0 }
   */
  maskAgain(
    masking: Masking,
    options?: { readonly sha256s?: readonly string[]; readonly onMasked?: (so: MaskedAgain) => void },
  ): Promise<MaskedAgain>;
  /** Whether personal data was hidden in any reading of this source: then the source itself is not published. */
  isSourceMasked(sha256: string): Promise<boolean>;
}
