// What is compared: how an index gets onto a server, and how a page asks it.
import type { SearchedAgency } from './generate-agencies.ts';

/** Files of a site by path, as they would be served. */
export type ServedFiles = ReadonlyMap<string, string | Uint8Array>;

/** An engine at build time. `page`: the module of engines/ that answers in a page. */
export interface SearchEngine {
  readonly name: string;
  readonly page: string;
  readonly writeFiles: (agencies: readonly SearchedAgency[]) => Promise<ServedFiles>;
}

/** An engine in a page. `open` fetches what must be there before the first answer; answers are ids, best first. */
export interface SearchPage {
  readonly open: () => Promise<(text: string) => Promise<readonly string[]>>;
}

/** So many answers count, as in the box of the overview and a little more. */
export const answersShown = 10;
