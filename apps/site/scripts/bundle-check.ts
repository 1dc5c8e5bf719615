// Bundles the pre-check for browsers, once for all builds of the site: dist/check/ with the page's script, the worker with
// the engine and a chunk for each heavy reader. `entry.json` names the script.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'dist', 'check');

const built = (await build({
  configFile: false,
  logLevel: 'error',
  root,
  base: '/check/engine/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    assetsDir: '.',
    assetsInlineLimit: 0,
    modulePreload: false,
    target: ['chrome123', 'safari17.5', 'firefox120'],
    rolldownOptions: { input: join(root, 'src/scripts/check/check-page.ts') },
  },
})) as Rolldown.RolldownOutput;
const entry = built.output.find((file) => file.type === 'chunk' && file.isEntry)!;
await writeFile(join(outDir, 'entry.json'), JSON.stringify(entry.fileName));
