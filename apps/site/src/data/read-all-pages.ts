import type { Page, PageRequest } from '@nianbao/store';

const pageSize = 1000;

/** Every item of a paged list, in list order. Example: `readAllPages((request) => store.listAgencies(request))`. */
export const readAllPages = async <T>(readPage: (request: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> => {
  const items: T[] = [];
  for (let page = 1; ; page += 1) {
    const answer = await readPage({ page, pageSize });
    items.push(...answer.items);
    if (page >= answer.pages) return items;
  }
};
