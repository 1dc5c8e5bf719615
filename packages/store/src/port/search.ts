// Full-text search: what may be asked and what is answered. Part of the port (port.ts).

/** Where in a report a word was found. */
export type SearchSection =
  | 'agency'
  | 'title'
  | 'preamble'
  | 'overview'
  | 'problemsAndImprovements'
  | 'otherMatters'
  | 'extensions';

/**
 * What is looked for. `query`: words parted by blanks, all of which must occur; "…" holds blanks together. Characters
 * are found as they stand, one or many; Latin words and numbers as whole words. Letters' case and width do not matter.
 * Example: `{ query: '行政复议 "open government"', page: 1, pageSize: 20, year: 2024 }`
 */
export interface SearchRequest {
  readonly query: string;
  /** Pages count from 1; `pageSize` at most 100. */
  readonly page: number;
  readonly pageSize: number;
  readonly year?: number;
  /** An agency's id or alias. */
  readonly agencyId?: string;
}

/** A piece of the report's own words. `spans` are what was found in it, as [from, to) in UTF-16 units of `excerpt`. */
export interface SearchExcerpt {
  readonly section: SearchSection;
  readonly excerpt: string;
  readonly spans: readonly (readonly [number, number])[];
  /** Whether words of the section are left out before and after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** A report that holds every word: its address, and for each section with a word one excerpt. */
export interface SearchHit {
  readonly agencyId: string;
  readonly agencyName: string | null;
  readonly key: string;
  readonly year: number | null;
  readonly title: string | null;
  readonly excerpts: readonly SearchExcerpt[];
}

/**
 * A page of hits: those with all words in the agency's name or the title first, then newest year first, then by agency.
 * `capped`: there are more than `total`, which is then the limit (1,000); the newest kept are looked at.
 */
export interface SearchResults {
  readonly items: readonly SearchHit[];
  readonly page: number;
  readonly pages: number;
  readonly pageSize: number;
  readonly total: number;
  readonly capped: boolean;
  /** The words as they were understood; empty where nothing of the query can be looked for. */
  readonly words: readonly string[];
}

/** The store's searching side. Only current versions are searched, and only what is published of them. */
export interface SearchStore {
  /** Rejects with a `StoreError` `bad-page` where the page cannot be given. Never blocks other reading. */
  search(request: SearchRequest): Promise<SearchResults>;
}
