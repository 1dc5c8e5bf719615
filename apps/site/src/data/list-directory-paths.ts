// The pages of the list of agencies: whole, by province, by level; each part in pages of its own.
import { readScope, readScopes } from './read-listed-agencies.ts';

/** Agencies on one page of the list. */
export const agenciesPerPage = 100;

/** How many pages a part has; an empty one has one that says so. */
export const countScopePages = (agencies: number): number => Math.max(1, Math.ceil(agencies / agenciesPerPage));

/** The first page of each part, which stands at the part's own address, or the others. */
export type PathsWanted = 'first' | 'further';

interface ScopePath {
  readonly params: { readonly scope: string; readonly page?: string };
}

const pageNumbers = (agencies: number): number[] =>
  Array.from({ length: countScopePages(agencies) - 1 }, (_, index) => index + 2);

const pathsOf = (scope: string, agencies: number, wanted: PathsWanted): ScopePath[] =>
  wanted === 'first'
    ? [{ params: { scope } }]
    : pageNumbers(agencies).map((page) => ({ params: { scope, page: String(page) } }));

/** Pages of the whole list after the first, for Astro. */
export const listFurtherPaths = async (): Promise<{ params: { page: string } }[]> =>
  pageNumbers((await readScope({ kind: 'all' })).length).map((page) => ({ params: { page: String(page) } }));

/** Pages by province, for Astro. */
export const listRegionPaths = async (wanted: PathsWanted): Promise<ScopePath[]> =>
  (await readScopes()).regions.flatMap(({ province, agencies }) => pathsOf(province ?? 'unknown', agencies, wanted));

/** Pages by level, for Astro. */
export const listLevelPaths = async (wanted: PathsWanted): Promise<ScopePath[]> =>
  (await readScopes()).levels.flatMap(({ level, agencies }) => pathsOf(level, agencies, wanted));

/** How many pages of the list there are in all, in one language. */
export const countDirectoryPages = async (): Promise<number> => {
  const { regions, levels } = await readScopes();
  const whole = countScopePages((await readScope({ kind: 'all' })).length);
  return [...regions, ...levels].reduce((sum, { agencies }) => sum + countScopePages(agencies), whole);
};
