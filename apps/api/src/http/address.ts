// Addresses: how a request's path becomes a route, and how the store's ids become paths.
import { getPath } from 'hono/utils/url';

/** Everything under this prefix is the API's; the static site publishes the same bytes under `/api` + it. */
export const apiPrefix = '/v1/';

const jsonSuffix = '.json';

/**
 * The path that decides the route. Every resource of the API also has a `.json` address, which is the same resource;
 * a source is published as it came, so it has none.
 * Example: "/v1/agencies/page/2.json" → "/v1/agencies/page/2"
 */
export const readRoutingPath = (request: Request): string => {
  const path = getPath(request);
  const isJson = path.startsWith(apiPrefix) && path.endsWith(jsonSuffix) && !path.endsWith('/source.json');
  return isJson ? path.slice(0, -jsonSuffix.length) : path;
};

/** Is the path one that programs read (and not a page of the site)? Example: "/api/v1/rules.json" → true */
export const isProgramPath = (path: string): boolean => /^\/(api|v1|health|metrics|openapi\.json)(\/|$)/.test(path);

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
  const suffix = rest.length === 0 && segment.endsWith(jsonSuffix) ? jsonSuffix : '';
  return `/${[version, collection, encodeURIComponent(newId) + suffix, ...rest].join('/')}${search}`;
};
