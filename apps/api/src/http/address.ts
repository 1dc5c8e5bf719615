// Addresses: how a request's path becomes a route, and how the store's ids become paths.
import { getPath } from 'hono/utils/url';

/** Everything under this prefix is the API's; the static site publishes the same bytes under `/api` + it. */
export const apiPrefix = '/v1/';

const jsonSuffix = '.json';

// What has rows: lists and their pages, a report's figures and findings, statistics, comparisons, corrections.
const tables = new RegExp(
  [
    '^/v1/(agencies|reports|rules|regions|releases)(/page/[^/]+)?\\.',
    '^/v1/agencies/[^/]+/reports(/page/[^/]+)?\\.',
    '^/v1/reports/[^/]+/[^/]+(/findings)?\\.',
    '^/v1/(stats|stats/[^/]+|compare|corrections)\\.',
  ].join('|'),
);

/** The form that a path's suffix asks for; null where it has none. Example: "/v1/reports.csv" → "csv" */
export const readSuffix = (path: string): 'json' | 'csv' | 'ndjson' | null => {
  if (!path.startsWith(apiPrefix)) return null;
  if (path.endsWith(jsonSuffix) && !path.endsWith('/source.json') && !isStream(path)) return 'json';
  const [, suffix] = /\.(csv|ndjson)$/.exec(path) ?? [];
  return suffix !== undefined && tables.test(path) ? (suffix as 'csv' | 'ndjson') : null;
};

/**
 * The path that decides the route. Every resource of the API also has a `.json` address, which is the same resource,
 * and what has rows also `.csv` and `.ndjson`; a source is published as it came, and an export has one form, so they have none.
 * Example: "/v1/agencies/page/2.json" → "/v1/agencies/page/2"
 */
export const readRoutingPath = (request: Request): string => {
  const path = getPath(request);
  const suffix = readSuffix(path);
  return suffix === null ? path : path.slice(0, -suffix.length - 1);
};

/** Is the path one that programs read (and not a page of the site)? Example: "/api/v1/rules.json" → true */
export const isProgramPath = (path: string): boolean => /^\/(api|v1|health|metrics|openapi\.json)(\/|$)/.test(path);

// The document of the API and what shows it: the same for as long as the server runs.
const documents = /^\/(openapi\.json|docs|docs\/ui\/[^/]+)$/;

/** Is what stands at a path remembered once it was asked for (remember.ts)? */
export const isRememberable = (path: string): boolean => path.startsWith(apiPrefix) || documents.test(path);

/** Is what stands at a path sent while it is read? */
export const isStream = (path: string): boolean => path.startsWith(`${apiPrefix}export.`);

/** Path of an agency. Example: `agencyPath('xx-suqian')` → "/v1/agencies/xx-suqian" */
export const agencyPath = (id: string): string => `${apiPrefix}agencies/${encodeURIComponent(id)}`;

/** Path of a report. Example: `reportPath('xx-suqian', '2024')` → "/v1/reports/xx-suqian/2024" */
export const reportPath = (agencyId: string, key: string): string =>
  `${apiPrefix}reports/${encodeURIComponent(agencyId)}/${encodeURIComponent(key)}`;

/** Path of a rule. */
export const rulePath = (id: string): string => `${apiPrefix}rules/${encodeURIComponent(id)}`;

/**
 * The address asked for, with the id in it replaced, for a redirect; suffix and query stay.
 * Example: "/v1/agencies/old/reports.json?year=2024" → "/v1/agencies/new/reports.json?year=2024"
 */
export const replaceId = (url: string, newId: string): string => {
  const { pathname, search } = new URL(url);
  const [, version, collection, segment = '', ...rest] = pathname.split('/');
  const form = rest.length === 0 ? readSuffix(pathname) : null;
  const suffix = form === null || !segment.endsWith(`.${form}`) ? '' : `.${form}`;
  return `/${[version, collection, encodeURIComponent(newId) + suffix, ...rest].join('/')}${search}`;
};
