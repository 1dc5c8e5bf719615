import type { ParseResult } from '@nianbao/schema';
import { openStore } from '@nianbao/store';
import { toExplanation } from './kept-notes.ts';
import type { AgencyExplanation } from './read-explanations.ts';

/** What a store knows of the agencies under check. */
export interface StoredBeside {
  /** Their reports, whatever the year; the same document is left out. */
  readonly results: readonly ParseResult[];
  /** Notes on their findings. */
  readonly explanations: readonly AgencyExplanation[];
}

/** Reads what a store holds of the agencies under check. */
export const readStored = async (db: string, results: readonly ParseResult[]): Promise<StoredBeside> => {
  const names = new Set(results.flatMap(({ report }) => report?.agency.name ?? []));
  const known = new Set(results.map(({ source }) => source.sha256));
  const store = await openStore(db, { readOnly: true });
  try {
    const stored: ParseResult[] = [];
    const explanations: AgencyExplanation[] = [];
    for (const name of names) {
      const { items } = await store.listAgencies({ page: 1, pageSize: 1000 }, { query: name });
      for (const agency of items.filter((candidate) => candidate.name === name)) {
        explanations.push(...(await store.listExplanations({ agencyId: agency.id })).map(toExplanation));
        for (const key of agency.keys) {
          const document = await store.findReport(agency.id, key);
          if (document && !known.has(document.result.source.sha256)) stored.push(document.result);
        }
      }
    }
    return { results: stored, explanations };
  } finally {
    await store.close();
  }
};
