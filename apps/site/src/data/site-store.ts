// The site's one door to the store; opened once by a build, read-only by use.
import { openStore, type Store } from '@nianbao/store';
import { shareReading } from './share-reading.ts';

const open = shareReading('store', () => openStore(process.env.NIANBAO_DB!, { readOnly: true }));

/** The store named by NIANBAO_DB. */
export const siteStore = (): Promise<Store> => {
  if (!process.env.NIANBAO_DB) {
    throw new Error(
      'NIANBAO_DB is not set: it names the store that the site is built from, for example sqlite:data/nianbao.sqlite.',
    );
  }
  return open();
};
