import type { Release, Store } from '@nianbao/store';
import type { Context } from 'hono';
import { sendProblem } from './send-problem.ts';

/** The release asked for, or the newest; 404 where there is none. */
export const resolveRelease = async (c: Context, store: Store, id?: string): Promise<Release | Response> => {
  const release = await store.findRelease(id);
  if (release) return release;
  if (id === undefined) return sendProblem(c, 'release-none');
  return sendProblem(c, 'release-unknown', { id }, { exists: ['/v1/releases.json'] });
};
