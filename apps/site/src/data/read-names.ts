// Further names of the agencies: earlier ones, other spellings.
import { once } from './once.ts';
import { streamHoldings } from './stream-holdings.ts';

/** Other names by agency id; an agency without any is not in it. Earlier ids are no names. */
export const readNames: () => Promise<ReadonlyMap<string, readonly string[]>> = once(async () => {
  const names = new Map<string, readonly string[]>();
  for await (const { id, aliases } of streamHoldings()) {
    const found = aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
    if (found.length > 0) names.set(id, found);
  }
  return names;
});
