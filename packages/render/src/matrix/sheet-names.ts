// Excel's limits on the name of a sheet: 31 characters, none of []:*?/\, no quote at either end, unique without case.
const longest = 31;

const clean = (name: string): string =>
  name
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim() || '–';

/** Names for sheets, each valid and unique. Example: `nameSheets(['甲局', '甲局'])` → ['甲局', '甲局 2'] */
export const nameSheets = (names: readonly string[]): string[] => {
  // Excel keeps this one for itself.
  const taken = new Set<string>(['history']);
  return names.map((name) => {
    const base = clean(name);
    for (let n = 1; ; n += 1) {
      const suffix = n === 1 ? '' : ` ${n}`;
      const candidate = `${base.slice(0, longest - suffix.length).trim()}${suffix}`;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
};
