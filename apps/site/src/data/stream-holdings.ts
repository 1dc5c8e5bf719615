import type { AgencyHolding } from '@nianbao/store';
import { siteStore } from './site-store.ts';

const atOnce = 500;

/** Every agency whole, by id, some hundred at a time: so many are in memory, however many there are. */
export async function* streamHoldings(): AsyncGenerator<AgencyHolding> {
  const store = await siteStore();
  for (let after: string | null = null; ; ) {
    const holdings: readonly AgencyHolding[] = await store.listHoldings({ after, limit: atOnce });
    yield* holdings;
    if (holdings.length < atOnce) return;
    after = holdings.at(-1)!.id;
  }
}
