// One Astro build, whose compiled program is kept for the next.
import { join, resolve } from 'node:path';
import { type AstroPrerenderer, build } from 'astro';
import { keepServer } from './kept-server.ts';

/** What a build is made with. `root`: the site's package, `keepIn`: a folder for the compiled program. */
export interface PagesToBundle {
  readonly root: string;
  readonly outDir: string;
  readonly origin: string | null;
  readonly keepIn: string;
  readonly order: (own: AstroPrerenderer) => AstroPrerenderer;
}

// Where Astro puts its bundle when the output lies elsewhere than the working directory.
const bundled = '.astro/.prerender';

/** Builds the pages; resolves with their number. */
export const bundlePages = async ({ root, outDir, origin, keepIn, order }: PagesToBundle): Promise<number> => {
  let done = 0;
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
      // Scripts and styles are files of their own: a strict content security policy then needs no exceptions. The folder
      // is new; what others put there meanwhile stays.
      build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'safari17.5', 'firefox120'], emptyOutDir: false },
      environments: {
        prerender: {
          resolve: { external: ['@nianbao/schema', '@nianbao/store', '@nianbao/checks', '@nianbao/render'] },
        },
      },
    },
    integrations: [
      {
        name: 'nianbao-page-count',
        hooks: {
          'astro:build:start': ({ setPrerenderer }) => {
            setPrerenderer((own) => ({
              ...order(own),
              setup: async () => {
                await own.setup?.();
                await keepServer(keepIn, join(process.cwd(), bundled), outDir);
              },
            }));
          },
          'astro:build:done': ({ pages }) => {
            done = pages.length;
          },
        },
      },
    ],
  });
  return done;
};
