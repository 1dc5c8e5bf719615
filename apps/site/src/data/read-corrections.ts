// The log of corrections, as the store keeps it.
import { once } from './once.ts';
import { siteStore } from './site-store.ts';
import type { Correction } from './stored.ts';

const most = 1000;

/** Every version whose figures differ from the version before it, newest first. */
export const readCorrections: () => Promise<readonly Correction[]> = once(async () => {
  const store = await siteStore();
  const items: Correction[] = [];
  let after: number | null = null;
  do {
    const part = await store.listCorrections({ after, limit: most });
    items.push(...part.items);
    after = part.next;
  } while (after !== null);
  return items;
});
