// The data set as a BibTeX entry.
import type { Release } from '../data/stored.ts';

/** The entry; without a release it has no year and no version, without an address no URL. */
export const writeBibtex = ({ release, address }: { release: Release | null; address: string | null }): string => {
  const fields = {
    title: '{年报 Nianbao}: Annual reports on open government information',
    ...(release ? { year: release.date.slice(0, 4), version: release.id, date: release.date } : {}),
    ...(address ? { url: address } : {}),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@dataset{nianbao${release ? release.date.slice(0, 4) : ''},\n${lines.join(',\n')}\n}`;
};
