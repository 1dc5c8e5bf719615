// Counts the pages as they are written, for the progress of the build.
import type { MiddlewareHandler } from 'astro';
import { countPages } from './data/count-pages.ts';

let done = 0;

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  done += 1;
  process.send?.({ kind: 'progress', done, total: Math.max(done, await countPages()) });
  return response;
};
