import { mergeSites } from '@nianbao/site';
import { tell } from '../output/tell.ts';
import { readSiteError } from '../site/read-site-error.ts';
import { wording } from '../wording.ts';

/** Lays the pieces of a site together. */
export const mergeStaticSite = async (folders: readonly string[], { out }: { readonly out: string }): Promise<void> => {
  try {
    const { agencies } = await mergeSites(folders, out);
    tell('done', wording.siteMerged(out, agencies));
  } catch (error) {
    throw readSiteError(error);
  }
};
