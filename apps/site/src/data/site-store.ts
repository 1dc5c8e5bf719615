// The site's one door to the store; opened once per build, read-only by use.
import { openStore, type Store } from '@nianbao/store';

let opened: Promise<Store> | undefined;

/** The store named by NIANBAO_DB. */
export const siteStore = (): Promise<Store> => {
  const address = process.env.NIANBAO_DB;
  if (!address) {
    throw new Error(
      'NIANBAO_DB is not set: it names the store that the site is built from, for example sqlite:data/nianbao.sqlite.',
    );
  }
  opened ??= openStore(address, { readOnly: true });
  return opened;
};
