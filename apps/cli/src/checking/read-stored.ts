import type { ParseResult } from '@nianbao/schema';
import { openStore } from '@nianbao/store';

/** The reports that a store holds of the agencies under check, whatever the year; the same document is left out. */
export const readStored = async (db: string, results: readonly ParseResult[]): Promise<ParseResult[]> => {
  const names = new Set(results.flatMap(({ report }) => report?.agency.name ?? []));
  const known = new Set(results.map(({ source }) => source.sha256));
  const store = await openStore(db);
  try {
    const stored: ParseResult[] = [];
    for (const name of names) {
      const { items } = await store.listAgencies({ page: 1, pageSize: 1000 }, { query: name });
      for (const agency of items.filter((candidate) => candidate.name === name))
        for (const key of agency.keys) {
          const document = await store.findReport(agency.id, key);
          if (document && !known.has(document.result.source.sha256)) stored.push(document.result);
        }
    }
    return stored;
  } finally {
    await store.close();
  }
};
