import type { ParseResult } from '@nianbao/schema';
import type { Knowledge } from '../oracle/judge-determinable.ts';
import type { Printed } from '../truth/printed.ts';

/** One document to read, with all that is known about it. */
export interface BenchCase {
  readonly name: string;
  /** First key of the summary: format and layout. Example: text: pipe-rows */
  readonly format: string;
  /** Second key of the summary: kind of damage. Example: digits cut over two cells */
  readonly damage: string;
  readonly bytes: Uint8Array;
  /** What other places of the report hold, by JSON pointer. Example: /year → 2023 */
  readonly metadata: ReadonlyMap<string, string | number | null>;
  readonly printed: ReadonlyMap<string, Printed>;
  /** What can be known of each cell; cells that are not listed are certain. */
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  /** Its inferred figures count for the calibration: drawn as reports are, without further damage. */
  readonly calibrates?: boolean;
  /** What the result may say of itself, where that is part of being right. */
  readonly status?: readonly ParseResult['status'][];
}
