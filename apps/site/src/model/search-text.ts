import type { AgencySummary } from '../data/stored.ts';

/** Text in one form for comparing: compatibility forms folded, lower case, without spaces. */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');

/** What the filter of the list looks in: name, region and id. */
export const searchText = ({ name, region, id }: AgencySummary): string =>
  foldText([name, ...(region?.path ?? []), region?.name, region?.code, id].filter(Boolean).join('|'));
