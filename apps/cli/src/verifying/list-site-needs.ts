// What files a built site must have: its own state names them, and so do its agencies and reports.
import type { SiteState } from '@nianbao/site';
import { reportFiles } from './verify-site-report.ts';

const pagesOf = (address: string, languages: readonly string[]): string[] =>
  languages.map((language) => `${language}${address}index.html`);

/** The languages of a site as they begin the paths of pages; Traditional may have been left out. */
export const listLanguages = (paths: Iterable<string>): readonly string[] =>
  [...paths].some((path) => path.startsWith('hant/')) ? ['', 'en/', 'hant/'] : ['', 'en/'];

/** What an agency needs. Its reports are those of the file that the API gives. */
export const listAgencyNeeds = (id: string, languages: readonly string[]): string[] => [
  `api/v1/agencies/${id}.json`,
  ...pagesOf(`agencies/${id}/`, languages),
];

/** What a report needs. */
export const listReportNeeds = (id: string, key: string, languages: readonly string[]): string[] => [
  ...['.json', ...reportFiles].map((name) => `api/v1/reports/${id}/${key}${name}`),
  ...pagesOf(`agencies/${id}/${key}/`, languages),
];

/** What the states of a site, or of its pieces, name. */
export const listStatedNeeds = (states: readonly SiteState[], languages: readonly string[]): string[] =>
  states.flatMap(({ agencies, files }) => [
    ...files,
    ...Object.keys(agencies).flatMap((id) => listAgencyNeeds(id, languages)),
  ]);

/** A page in one language is a page in all of them. The page for what is not found is named by the state alone. */
export const listTwins = (paths: readonly string[], languages: readonly string[]): string[] => {
  const pages = new Set(
    paths.filter((path) => path.endsWith('/index.html')).map((path) => path.replace(/^(?:en|hant)\//, '')),
  );
  return [...pages].flatMap((page) => languages.map((language) => language + page));
};
