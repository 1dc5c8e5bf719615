// Further names of the agencies: earlier ones, other spellings.
import { once } from './once.ts';
import { readAgencies } from './read-lists.ts';
import { siteStore } from './site-store.ts';

/** Other names by agency id; an agency without any is not in it. Earlier ids are no names. */
export const readNames: () => Promise<ReadonlyMap<string, readonly string[]>> = once(async () => {
  const store = await siteStore();
  const names = new Map<string, readonly string[]>();
  for (const { id } of await readAgencies()) {
    const aliases = (await store.findAgency(id))?.aliases.filter((alias) => /\p{Script=Han}/u.test(alias)) ?? [];
    if (aliases.length > 0) names.set(id, aliases);
  }
  return names;
});
