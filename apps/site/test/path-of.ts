// For tests that look at one page of the sample site.
import { inject } from 'vitest';
import { samplePages } from './sample-pages.ts';

/** Where a page of the sample site stands. Example: `pathOf('zh-report-source')` */
export const pathOf = async (name: string): Promise<string> => {
  const page = (await samplePages(inject('sampleSite').db)).find((candidate) => candidate.name === name);
  if (!page) throw new Error(`the sample site has no page ${name}`);
  return page.path;
};
