// One Astro build that makes no pages: its compiled program is kept, and makes those of this build and the next.
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { keepServer } from './kept-server.ts';

/** What a program is made with. `root`: the site's package, `keepIn`: a folder for the compiled program. */
export interface ProgramToBundle {
  readonly root: string;
  readonly origin: string | null;
  readonly keepIn: string;
}

/** Compiles the program of the pages into the folder that keeps it. */
export const bundleProgram = async ({ root, origin, keepIn }: ProgramToBundle): Promise<void> => {
  // Astro moves files from its bundle to its output by renaming them: both lie on the disk of the working directory.
  const outDir = resolve('bundled');
  await build({
    root,
    configFile: false,
    outDir,
    cacheDir: join(outDir, '.astro'),
    ...(origin ? { site: origin } : {}),
    trailingSlash: 'always',
    build: { format: 'preserve', inlineStylesheets: 'never' },
    // A line a page costs as much as a small page.
    logLevel: 'warn',
    devToolbar: { enabled: false },
    compressHTML: true,
    vite: {
      logLevel: 'warn',
      // In this build's own folder: the package's modules may be read-only (an image, another user's installation).
      cacheDir: resolve('.vite'),
      // Scripts and styles are files of their own: a strict content security policy then needs no exceptions.
      build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'safari17.5', 'firefox120'] },
      environments: {
        prerender: {
          resolve: { external: ['@nianbao/schema', '@nianbao/store', '@nianbao/checks', '@nianbao/render'] },
        },
      },
    },
    integrations: [
      {
        name: 'nianbao-program',
        hooks: {
          'astro:build:start': ({ setPrerenderer }) => {
            setPrerenderer((own) => ({
              ...own,
              setup: async () => {
                await own.setup?.();
                await keepServer(keepIn, outDir);
              },
              getStaticPaths: async () => [],
            }));
          },
        },
      },
    ],
  });
};
