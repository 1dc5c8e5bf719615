// The lists of the API are files of the site, too: a page of one is made anew when an entry of it has changed, or its place.
import { readAbout } from './read-about.ts';
import { markOf, readHoldings } from './read-holdings.ts';
import { siteStore } from './site-store.ts';

const atOnce = 1000;

// In the order of the API, which is the database's own.
async function* streamAgencies(): AsyncGenerator<{ readonly id: string; readonly keys: readonly string[] }> {
  const store = await siteStore();
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await store.listAgencies({ page, pageSize: atOnce });
    pages = answer.pages;
    yield* answer.items;
  }
}

const markList = (list: string, entries: readonly (string | undefined)[], pageSize: number): [string, string][] =>
  Array.from({ length: Math.max(1, Math.ceil(entries.length / pageSize)) }, (_, index): [string, string] => [
    index === 0 ? `/v1/${list}.json` : `/v1/${list}/page/${index + 1}.json`,
    markOf([entries.length, entries.slice(index * pageSize, (index + 1) * pageSize)]),
  ]);

/** Marks of the pages of both lists by address; none where the build was not told of the API. */
export const markApiLists = async (): Promise<[string, string][]> => {
  const { api } = await readAbout();
  if (!api) return [];
  const { agencyMarks } = await readHoldings();
  const agencies: (string | undefined)[] = [];
  const reports: (string | undefined)[] = [];
  for await (const { id, keys } of streamAgencies()) {
    const mark = agencyMarks.get(id);
    agencies.push(mark);
    for (const key of keys) reports.push(`${key} ${mark}`);
  }
  return [...markList('agencies', agencies, api.pageSize), ...markList('reports', reports, api.pageSize)];
};
