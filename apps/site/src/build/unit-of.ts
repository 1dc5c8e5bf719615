// A site is made of units: each agency with everything that is about it alone is one, the rest is another.

const agencyPart = /^\/(?:(?:en|hant)\/)?agencies\/([^/]+)(?:\/|$)/;
const apiPart = /^\/(?:api\/)?v1\/(?:agencies|reports)\/([^/]+?)(?:\.json$|\/|$)/;
// Segments that are lists and no agencies.
const lists = new Set(['in', 'level', 'page']);

/**
 * The agency that an address is about alone, or null for what is about several. An address of a page has its language
 * before it; one of the API may stand without "/api".
 * Example: `unitOf('/en/agencies/xx-suqian/2024/')` → "xx-suqian", `unitOf('/agencies/page/2/')` → null
 */
export const unitOf = (address: string): string | null => {
  const found = agencyPart.exec(address) ?? apiPart.exec(address);
  const id = found?.[1];
  return id === undefined || lists.has(id) ? null : decodeURIComponent(id);
};

/** The files of the search: those of rows one by one, the others together or not at all. */
export const searchFolder = '/search/';

/** What follows from the program and from what came with the build, and holds nothing of the store. */
export const programPart = '/docs/';

// Each is made together or not at all, under one mark.
const parts: readonly (readonly [RegExp, string])[] = [
  [/^\/search\/(?!rows-)/, searchFolder],
  [/^\/(?:docs\/(?!api\/|cite\/)|check\/|compare\/|404(?:\/|\.html)$|offline\.js$|robots\.txt$)/, programPart],
  [/^\/v1\/(?:rules(?:\/|\.json$)|schema\.json$)/, programPart],
  [/^\/download\//, '/download/'],
  [/^\/sitemap(?:-\d+)?\.xml$/, '/sitemap.xml'],
  [/^\/v1\/(?:releases|stats)(?:\/|\.json$)/, '/v1/releases.json'],
  [/^\/v1\/regions(?:\/|\.json$)/, '/v1/regions.json'],
];

/**
 * The name under which a page about several agencies is marked: its address without language or "/api", and one name for
 * what is made together. Example: `markedAs('/en/rules/')` → "/rules/"
 */
export const markedAs = (address: string): string => {
  const plain = address.replace(/^\/(?:en|hant|api)(?=\/)/, '');
  return parts.find(([pattern]) => pattern.test(plain))?.[1] ?? plain;
};
