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

/** The files of the search are made together or not at all. */
export const searchFolder = '/search/';

/**
 * The name under which a page about several agencies is marked: its address without language or "/api", and one
 * name for all files of the search. Example: `markedAs('/en/rules/')` → "/rules/"
 */
export const markedAs = (address: string): string =>
  address.startsWith(searchFolder) ? searchFolder : address.replace(/^\/(?:en|hant|api)(?=\/)/, '');
