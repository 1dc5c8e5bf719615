import type { DataSet } from '../text/write-readme.ts';
import { readTotals } from './read-lists.ts';
import { readRelease } from './read-peers.ts';

/** What is said of the data as a whole. */
export const readDataSet = async (site: URL | undefined): Promise<DataSet> => {
  const [{ agencies, reports }, release] = await Promise.all([readTotals(), readRelease()]);
  return { agencies, reports, release, site: site?.href ?? null };
};
