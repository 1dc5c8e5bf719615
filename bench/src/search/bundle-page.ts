import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script of an engine's page, minified, with whatever it imports. */
export const bundlePage = async (page: string): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'engines', page),
        preserveEntrySignatures: 'exports-only',
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${page}: one file was expected, not ${chunks.length}`);
  return chunks[0]!.code;
};
