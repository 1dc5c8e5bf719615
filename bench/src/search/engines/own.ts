import { writeSearchIndex } from '../../../../apps/site/src/data/write-search-index.ts';
import type { SearchEngine } from '../engine.ts';

/** The site's own index: rows in files of 58 KB, and files of keys that say which of them to fetch. */
export const ownEngine: SearchEngine = {
  name: '本站 own',
  page: 'own-page.ts',
  writeFiles: async (agencies) => {
    const listed = agencies.map(({ id, name, names, region }) => ({
      id,
      name,
      names,
      region: { ...region, path: [...region.path] },
      level: 'county' as const,
      kind: 'department' as const,
      keys: ['2024', '2023'],
      flawed: false,
    }));
    const files = await writeSearchIndex(listed);
    return new Map([...files].map(([name, text]) => [`search/${name}`, text]));
  },
};
