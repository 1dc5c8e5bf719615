// A real store with the samples, and a real site built from it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openStore, type Store } from '@nianbao/store';
import { buildSite, type SiteBenchmarks } from '../src/index.ts';
import { makeResult } from './make-result.ts';
import { sampleAbout } from './sample-about.ts';
import { sampleReports } from './sample-reports.ts';
import { sampleRules } from './sample-rules.ts';
import { readSourcePage } from './sample-source.ts';

export const fillStore = async (db: string): Promise<void> => {
  const store = await openStore(db);
  for (const { input, findings } of sampleReports()) {
    const outcome = await store.ingest({
      ...makeResult(input),
      findings,
      masked: [],
      parserVersion: '0.1.0',
      checksVersion: '0.1.0',
    });
    if (outcome.kind !== 'created') throw new Error(`sample not created: ${JSON.stringify(outcome)}`);
  }
  // Two versions: the second corrects a total.
  for (const total of [6, 9]) await store.ingest(await readSourcePage(total));
  // What no report says: one took over from another.
  const named = (await store.listAgencies({ page: 1, pageSize: 100 })).items.filter(({ name }) => name !== null);
  const ended = named.find(({ name }) => name === '卓城县示例局')!;
  const heir = named.find(({ id }) => id !== ended.id)!;
  const actor = { at: '2026-03-01T00:00:00.000Z', tokenId: null, tokenName: null, client: null, requestId: null };
  await store.setAgencyLives([{ id: ended.id, validFrom: '2023', validTo: '2025-06', successor: heir.id }], actor);
  await store.close();
};

// Stands in for the static API that the command line adds through the same hook.
const writeApiFiles = async (store: Store, dir: string): Promise<void> => {
  const put = (path: string, value: unknown): void => {
    const file = join(dir, 'api/v1', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  };
  put('agencies.json', await store.listAgencies({ page: 1, pageSize: 1000 }));
  for (const agency of (await store.listAgencies({ page: 1, pageSize: 1000 })).items)
    put(`agencies/${agency.id}.json`, agency);
  put('schema.json', {});
  put('rules.json', sampleRules);
  for (const { id } of sampleRules) put(`rules/${id}.json`, { id });
  for await (const report of store.streamReports()) {
    const path = `reports/${report.agencyId}/${report.key}`;
    put(`${path}.json`, report);
    put(`${path}.csv`, 'path,value\n');
    put(`${path}/cells.json`, report.result.cells);
    put(`${path}/findings.json`, report.findings);
    put(`${path}/versions.json`, await store.listVersions(report.agencyId, report.key));
  }
};

export interface SampleSite {
  readonly db: string;
  readonly dir: string;
  readonly pages: number;
}

const benchmarks: SiteBenchmarks = {
  versions: { parser: '0.1.0', checks: '0.1.0' },
  measuredOn: '2026-01-31',
  parser: [{ kind: 'html', perfect: 1, right: 0.987, silent: 0 }],
  checks: [{ fault: 'digits swapped', recall: 0.96, precision: 1, located: 0.9 }],
};

const exportsOf = (room: string): string => join(room, 'exports');

const writeExports = (downloads: string): void => {
  mkdirSync(downloads, { recursive: true });
  const text = 'a,b\n1,2\n3,4\n';
  writeFileSync(join(downloads, 'figures.csv'), text);
  const fields = [{ name: 'a', type: 'integer', description: '示例 Sample' }];
  const resource = {
    path: 'figures.csv',
    format: 'csv',
    bytes: text.length,
    hash: `sha256:${'b'.repeat(64)}`,
    rowCount: 2,
    schema: { fields },
  };
  writeFileSync(join(downloads, 'datapackage.json'), JSON.stringify({ name: 'nianbao-export', resources: [resource] }));
};

/**
 * What comes with the build of the sample site besides the store; `room` is where it was built. The exported files are
 * only named: several test files build from them at once, and nobody may write them meanwhile.
 */
export const sampleBuild = (room: string) => ({
  rules: sampleRules,
  benchmarks,
  about: sampleAbout,
  downloads: exportsOf(room),
});

/** Builds the sample site; `origin`: where it will be served, for addresses that must be whole. */
export const buildSampleSite = async (origin?: string): Promise<SampleSite> => {
  const room = await mkdtemp(join(tmpdir(), 'nianbao-site-'));
  const db = `sqlite:${join(room, 'store.sqlite')}`;
  await fillStore(db);
  const dir = join(room, 'site');
  writeExports(exportsOf(room));
  const store = await openStore(db, { readOnly: true });
  const { pages } = await buildSite({
    db,
    outDir: dir,
    ...sampleBuild(room),
    ...(origin ? { origin } : {}),
    addFiles: (folder) => writeApiFiles(store, folder),
  });
  await store.close();
  return { db, dir, pages };
};
