import type { AstroPrerenderer } from 'astro';
import { unitOf } from './unit-of.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

// Pages have their slash, which Astro leaves out here and there.
const addressOf = ({ pathname, route }: Path): string =>
  `/${pathname.replace(/^\//, '')}${route.type === 'page' && !pathname.endsWith('/') ? '/' : ''}`;

/**
 * Astro's own prerenderer with the paths that are wanted, those of an agency one after another: its pages read the same
 * documents. What is about several agencies comes first. `tell` hears
 * of each page done (feeds and data files are none); `pagesOf`: how many an address comes to in the end.
 */
export const orderPrerendering =
  (
    isWanted: (address: string) => boolean,
    pagesOf: (address: string) => number,
    tell: (done: number, total: number) => void,
  ) =>
  (own: AstroPrerenderer): AstroPrerenderer => {
    let done = 0;
    let total = 0;
    return {
      ...own,
      getStaticPaths: async () => {
        const paths = (await own.getStaticPaths()).filter((path) => isWanted(addressOf(path)));
        const pages = paths.filter(({ route }) => route.type === 'page');
        total = pages.reduce((sum, path) => sum + pagesOf(addressOf(path)), 0);
        return [...Map.groupBy(paths, (path) => unitOf(addressOf(path)) ?? '').values()].flat();
      },
      render: async (request, options) => {
        // Astro lists the files of each route to the end of the build; nobody asks for the list.
        options.routeData.distURL = [];
        const answer = await own.render(request, options);
        if (options.routeData.type === 'page') {
          done += 1;
          tell(done, total);
        }
        return answer;
      },
    };
  };
