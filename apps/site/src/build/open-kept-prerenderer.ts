// What Astro's own prerenderer does (astro/dist/core/build/default-prerenderer.js), with a program of an earlier build.
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { KeptServer } from './kept-server.ts';

type Manifest = ConstructorParameters<typeof StaticPaths>[0]['manifest'];

/** The part of Astro's `BuildApp` that is used here. */
interface App {
  readonly manifest: Manifest;
  readonly logger: unknown;
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (request: Request, options: unknown) => Promise<Response>;
}

// Of what Astro knows of a build a page asks for its styles alone, and these stand in the program's manifest, too.
const listPageData = ({ routes }: Manifest): Map<string, unknown> =>
  new Map(
    routes.map(({ routeData: { route, component }, styles }) => [
      `${route}&${component}`,
      { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );

/** A prerenderer that needs neither Astro's builder nor its bundler. */
export const openKeptPrerenderer = async ({ entry }: KeptServer): Promise<AstroPrerenderer> => {
  const { app } = (await import(pathToFileURL(entry).href)) as { readonly app: App };
  app.setInternals({ pagesByKeys: listPageData(app.manifest) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  return {
    name: 'nianbao:kept',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
};
