// What the page and its worker say to each other.
import type { BilingualText, Finding, ParseResult } from '@nianbao/schema';

/** A file to read. `label` becomes the path in the result. */
export interface TakenSource {
  readonly label: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface CheckRequest {
  readonly report: TakenSource;
  readonly previous: TakenSource | null;
}

/** A report read and judged. `previousRead`: null where none was given. `titles`: of the rules among the findings. */
export interface CheckedReport {
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
  readonly previousRead: boolean | null;
  readonly titles: Readonly<Record<string, BilingualText>>;
}

/** What the worker says on its own channel once its script stands. */
export const engineLoaded = 'nianbao-engine-loaded';

/** What became of a request. `not-loaded`: the program, or a part of it, could not be fetched. */
export type CheckAnswer =
  | { readonly kind: 'checked'; readonly checked: CheckedReport }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'crashed'; readonly reason: string };
