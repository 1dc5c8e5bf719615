// Counts the pages as they are written, for the progress of the build.
import type { MiddlewareHandler } from 'astro';
import { countPages } from './data/count-pages.ts';

let done = 0;

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  // Feeds and data files are not pages.
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  done += 1;
  process.send?.({ kind: 'progress', done, total: Math.max(done, await countPages()) });
  return response;
};
