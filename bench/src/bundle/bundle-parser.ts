// The parser as a page loads it: one core, and a chunk for each reader that is fetched when its first file comes.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const parser = join(import.meta.dirname, '..', '..', '..', 'packages', 'parser');

/** One file of the bundle. `core`: needed before the first report can be read; `holds`: its largest parts. */
export interface BundledFile {
  readonly name: string;
  readonly code: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly core: boolean;
  readonly holds: readonly string[];
}

const largestParts = ({ modules }: Rolldown.OutputChunk): readonly string[] =>
  Object.entries(modules)
    .sort(([, a], [, b]) => b.renderedLength - a.renderedLength)
    .slice(0, 3)
    .map(([path]) => path.replace(/^.*node_modules\//, '').replace(/^.*\/packages\//, ''));

const coreOf = (chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> => {
  const core = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  for (const name of core)
    for (const needed of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) core.add(needed);
  return core;
};

/** Bundles the built parser for browsers, minified; nothing is written. A module of Node in it is an error. */
export const bundleParser = async (): Promise<readonly BundledFile[]> => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    root: parser,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(parser, 'dist', 'index.js'),
        preserveEntrySignatures: 'exports-only',
        output: { entryFileNames: 'parser.js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const core = coreOf(chunks);
  return chunks.map((chunk) => ({
    name: chunk.fileName,
    code: chunk.code,
    bytes: Buffer.byteLength(chunk.code),
    gzip: gzipSync(chunk.code, { level: 9 }).length,
    core: core.has(chunk.fileName),
    holds: largestParts(chunk),
  }));
};
