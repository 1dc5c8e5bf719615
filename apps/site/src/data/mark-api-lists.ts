// The lists of the API are files of the site, too: a page of one is made anew when an entry of it has changed, or its place.
import { readAbout } from './read-about.ts';
import { markOf, readHoldings } from './read-holdings.ts';

const markList = (list: string, entries: readonly (string | undefined)[], pageSize: number): [string, string][] =>
  Array.from({ length: Math.max(1, Math.ceil(entries.length / pageSize)) }, (_, index): [string, string] => [
    index === 0 ? `/v1/${list}.json` : `/v1/${list}/page/${index + 1}.json`,
    markOf([entries.length, entries.slice(index * pageSize, (index + 1) * pageSize)]),
  ]);

/** Marks of the pages of both lists by address; none where the build was not told of the API. */
export const markApiLists = async (): Promise<[string, string][]> => {
  const { api } = await readAbout();
  if (!api) return [];
  // In the order of the API, which is that of ids, as the store compares them.
  const { agencies: listed, agencyMarks } = await readHoldings();
  const agencies: (string | undefined)[] = [];
  const reports: (string | undefined)[] = [];
  for (const { id, keys } of listed) {
    const mark = agencyMarks.get(id);
    agencies.push(mark);
    for (const key of keys) reports.push(`${key} ${mark}`);
  }
  return [...markList('agencies', agencies, api.pageSize), ...markList('reports', reports, api.pageSize)];
};
