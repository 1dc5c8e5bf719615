// The site's one door to the store; opened once by a build, read-only by use.
import { type BucketSettings, openStore, type Store } from '@nianbao/store';
import { shareReading } from './share-reading.ts';

// Set where sources are kept outside of the database.
const readBucket = (): { readonly bucket?: BucketSettings } =>
  process.env.NIANBAO_SITE_BUCKET ? { bucket: JSON.parse(process.env.NIANBAO_SITE_BUCKET) as BucketSettings } : {};

const open = shareReading('store', () => openStore(process.env.NIANBAO_DB!, { readOnly: true, ...readBucket() }));

/** The store named by NIANBAO_DB. */
export const siteStore = (): Promise<Store> => {
  if (!process.env.NIANBAO_DB) {
    throw new Error(
      'NIANBAO_DB is not set: it names the store that the site is built from, for example sqlite:data/nianbao.sqlite.',
    );
  }
  return open();
};

/** Names the contents of a store for later (`readStamp` of its port). */
export const readStamp = async (db: string): Promise<string | null> => {
  const store = await openStore(db, { readOnly: true });
  return store.readStamp().finally(() => store.close());
};
