// Every address of the API that the static site publishes as a file.
import type { Store } from '@nianbao/store';
import { defaultPageSize } from './app-options.ts';
import { agencyPath, apiPrefix, reportPath, rulePath } from './http/address.ts';
import { groupings } from './routes/statistics-routes.ts';
import { rules } from './rules.ts';

// The largest page that a store gives: every page costs it a walk to its place.
const atOnce = 1000;
const reportFiles = ['.json', '.csv', '/cells.json', '/findings.json', '/versions.json'];

/** The paths of the OpenAPI document whose answers are such files; their further pages are, too. */
export const staticPaths: readonly string[] = [
  '/v1/agencies',
  '/v1/agencies/{id}',
  '/v1/agencies/{id}/reports',
  '/v1/reports',
  '/v1/reports/{agencyId}/{year}',
  '/v1/reports/{agencyId}/{year}.csv',
  '/v1/reports/{agencyId}/{year}/cells',
  '/v1/reports/{agencyId}/{year}/findings',
  '/v1/reports/{agencyId}/{year}/versions',
  '/v1/corrections',
  '/v1/regions',
  '/v1/releases',
  '/v1/stats',
  '/v1/stats/{by}',
  '/v1/rules',
  '/v1/rules/{id}',
  '/v1/schema',
];

interface Listed {
  readonly id: string;
  readonly keys: readonly string[];
}

// The first page stands at the list's own address, the others under page/.
const listAddresses = (path: string, total: number): string[] => {
  const pages = Math.max(1, Math.ceil(total / defaultPageSize));
  return Array.from({ length: pages }, (_, index) => (index === 0 ? `${path}.json` : `${path}/page/${index + 1}.json`));
};

async function* readAll(store: Store): AsyncIterable<Listed> {
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await store.listAgencies({ page, pageSize: atOnce });
    pages = answer.pages;
    yield* answer.items;
  }
}

async function* readSome(store: Store, ids: readonly string[]): AsyncIterable<Listed> {
  for (const id of ids) {
    const agency = await store.findAgency(id);
    if (agency) yield agency;
  }
}

/**
 * Lists the address of every GET resource that the static site publishes: `app.request(address)` gives the bytes of
 * the file `/api` + address. Sources are not among them. `agencies`: of these alone, where only they are wanted.
 * Example: "/v1/agencies.json", "/v1/agencies/page/2.json", "/v1/reports/xx-suqian/2024.csv"
 */
export async function* listStaticAddresses(
  store: Store,
  agencies: readonly string[] | null = null,
): AsyncIterable<string> {
  for await (const { id, keys } of agencies === null ? readAll(store) : readSome(store, agencies)) {
    yield `${agencyPath(id)}.json`;
    yield* listAddresses(`${agencyPath(id)}/reports`, keys.length);
    for (const key of keys) for (const file of reportFiles) yield reportPath(id, key) + file;
  }
  yield* listAddresses(`${apiPrefix}agencies`, await store.countAgencies({}));
  yield* listAddresses(`${apiPrefix}reports`, await store.countReports({}));

  yield `${apiPrefix}corrections.json`;
  yield* listAddresses(`${apiPrefix}regions`, (await store.listRegions()).length);
  const releases = await store.listReleases();
  yield* listAddresses(`${apiPrefix}releases`, releases.length);
  // The newest release's statistics; of the regions the provinces.
  if (releases.length > 0) {
    yield `${apiPrefix}stats.json`;
    for (const by of groupings) yield `${apiPrefix}stats/${by}.json`;
  }

  yield* listAddresses(`${apiPrefix}rules`, rules.length);
  for (const { id } of rules) yield `${rulePath(id)}.json`;
  yield `${apiPrefix}schema.json`;
}
