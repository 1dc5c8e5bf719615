// Bundles the pre-check for browsers, once for all builds of the site: dist/check/ with the page's script, the worker with
// the engine and a chunk for each heavy reader, and the words that its Traditional page converts. `entry.json` names the script
// and the words.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { trimDictionary } from '../src/traditional/trim-dictionary.ts';

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
const chunks = built.output.filter((file) => file.type === 'chunk');
const entry = chunks.find((chunk) => chunk.isEntry)!;

// Everything that the page can say stands in its script and in the engine, which is an asset to the page's bundle.
const said = built.output
  .filter(({ fileName }) => /^check-(?:page|worker)/.test(fileName))
  .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
  .join('');
const words = JSON.stringify(trimDictionary(new Set(said.match(/\p{Script=Han}/gu))));
const wordsFile = `traditional-${createHash('sha256').update(words).digest('base64url').slice(0, 8)}.json`;
await writeFile(join(outDir, wordsFile), words);
await writeFile(join(outDir, 'entry.json'), JSON.stringify({ script: entry.fileName, words: wordsFile }));
