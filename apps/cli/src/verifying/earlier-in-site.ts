// The reports of an agency's earlier years in a built site, by which what is published of a year is judged.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParseResult } from '@nianbao/schema';

const year = /^\d{4}$/;

/** Finds the earlier years of a report; null where one of them cannot be read (which is a fault of that file). */
export type FindEarlier = (agencyId: string, key: string) => Promise<readonly ParseResult[] | null>;

const readResult = async (path: string): Promise<ParseResult | null> => {
  try {
    const { result } = JSON.parse(await readFile(path, 'utf8')) as { readonly result?: ParseResult };
    return result?.report ? result : null;
  } catch {
    return null;
  }
};

/** Makes the look-up for the files of a site. Those of one agency at a time are kept. */
export const openEarlier = (folder: string, paths: readonly string[]): FindEarlier => {
  const keysOf = new Map<string, string[]>();
  for (const path of paths) {
    const [, agencyId = '', key = ''] = /^api\/v1\/reports\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    if (year.test(key)) keysOf.set(agencyId, [...(keysOf.get(agencyId) ?? []), key]);
  }
  let current = '';
  let known = new Map<string, Promise<ParseResult | null>>();
  return async (agencyId, key) => {
    if (!year.test(key)) return [];
    if (agencyId !== current) known = new Map();
    current = agencyId;
    const read = (one: string): Promise<ParseResult | null> => {
      const found = known.get(one) ?? readResult(join(folder, 'api', 'v1', 'reports', agencyId, `${one}.json`));
      known.set(one, found);
      return found;
    };
    const before = (keysOf.get(agencyId) ?? []).filter((one) => one < key);
    const results = await Promise.all(before.map(read));
    return results.every((result) => result !== null) ? results : null;
  };
};
