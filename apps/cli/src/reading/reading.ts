import type { BilingualText, Finding, ParseResult } from '@nianbao/schema';
import type { Checking } from '../checking/checking.ts';
import type { Input } from '../inputs/input.ts';

/** One input, parsed and (when asked for) checked, with the bytes it came from. */
export interface Reading {
  readonly input: Input;
  readonly result: ParseResult;
  /** Every finding, passes included; empty when no check was asked for. */
  readonly findings: readonly Finding[];
  readonly bytes: Uint8Array;
}

/** An input whose bytes cannot be had, or that breaks its reader. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly input: Input;
  readonly problem: BilingualText;
}

/** What became of an input. */
export type ReadingOutcome = { readonly kind: 'read'; readonly reading: Reading } | Unreadable;

/** What to do with each input. */
export interface ReadingOptions {
  /** How to check; null: parse only. */
  readonly check: Checking | null;
  /** Whether pictures and scanned pages are recognised; a recogniser must be present. */
  readonly ocr?: boolean;
  /** Longest that one document may take; a safety net, far above what a report needs. */
  readonly seconds?: number | undefined;
}
