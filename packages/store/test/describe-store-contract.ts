import { afterAll, afterEach, describe } from 'vitest';
import type { Store } from '../src/index.ts';
import { describeAccess } from './contract/access.ts';
import { describeAgencyIdentity, describeParents } from './contract/agency-identity.ts';
import { describeAgencyLife } from './contract/agency-life.ts';
import { describeContents } from './contract/contents.ts';
import { describeCorrections } from './contract/corrections.ts';
import { describeExplanations } from './contract/explanations.ts';
import { describeIngest } from './contract/ingest.ts';
import { describeLists } from './contract/lists.ts';
import { describeMasking } from './contract/masking.ts';
import { describeOrder } from './contract/order.ts';
import { describeReleases } from './contract/releases.ts';
import { describeSearch } from './contract/search.ts';
import { describeSeek } from './contract/seek.ts';
import { describeTurns } from './contract/turns.ts';
import { describeVersions } from './contract/versions.ts';
import { describeWithholding } from './contract/withholding.ts';
import { describeYears } from './contract/years.ts';

/** Opens an empty store of its own for a test; the suite closes it. */
export type OpenStore = () => Promise<Store>;

/** Opens a store filled by `fill`, the same one for all tests with that `fill`: for tests that only read. */
export type OpenFilled = (fill: (store: Store) => Promise<void>) => Promise<Store>;

/**
 * What every adapter of the store must do. `open` gives a new, empty store each time; `isKept`: another program can open it.
 * Example: `describeStoreContract('SQLite in memory', () => openStore('sqlite::memory:'), false)`
 */
export const describeStoreContract = (name: string, open: () => Promise<Store>, isKept = true): void => {
  describe(name, () => {
    const opened: Store[] = [];
    const openFresh: OpenStore = async () => {
      const store = await open();
      opened.push(store);
      return store;
    };
    const filled = new Map<Parameters<OpenFilled>[0], Promise<Store>>();
    const openFilled: OpenFilled = (fill) => {
      const known = filled.get(fill);
      const store =
        known ??
        open().then(async (empty) => {
          await fill(empty);
          return empty;
        });
      if (!known) filled.set(fill, store);
      return store;
    };
    afterAll(async () => {
      for (const store of filled.values()) await (await store).close();
    }, 60_000);
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    }, 60_000);
    describeIngest(openFresh);
    describeContents(openFresh);
    describeVersions(openFresh);
    describeYears(openFresh);
    describeMasking(openFresh);
    describeWithholding(openFresh);
    describeTurns(openFresh);
    describeCorrections(openFresh);
    describeExplanations(openFresh);
    describeAgencyIdentity(openFresh);
    describeParents(openFresh);
    describeAgencyLife(openFresh);
    describeOrder(openFresh);
    describeLists(openFresh, openFilled);
    describeAccess(openFresh);
    describeSeek(openFresh, openFilled, isKept);
    describeReleases(openFresh);
    describeSearch(openFresh, openFilled);
  });
};
