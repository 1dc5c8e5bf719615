// How this build was asked for (run-astro-child.ts), for the pages.

/** Whether every page is there in Traditional Chinese, too. */
export const hasTraditional = process.env.NIANBAO_SITE_TRADITIONAL === '1';

/** Whether the pages about several agencies are made: they are in the first piece of a site. */
export const makesShared = process.env.NIANBAO_SITE_SHARED === '1';

/** Whether the search is made anew. */
export const makesSearch = process.env.NIANBAO_SITE_SEARCH === '1';

/** The site's public origin; null where nobody said it. */
export const siteOrigin = process.env.NIANBAO_SITE_ORIGIN || null;

/** Whether pictures are drawn for links: others show them, and need their whole address. */
export const hasPictures = siteOrigin !== null && process.env.NIANBAO_SITE_PICTURES !== '';
