// How this build was asked for (run-astro-child.ts), for the pages.

/** Whether every page is there in Traditional Chinese, too. */
export const hasTraditional = process.env.NIANBAO_SITE_TRADITIONAL === '1';

/** The site's public origin; null where nobody said it. */
export const siteOrigin = process.env.NIANBAO_SITE_ORIGIN || null;

/** Whether pictures are drawn for links: others show them, and need their whole address. */
export const hasPictures = siteOrigin !== null && process.env.NIANBAO_SITE_PICTURES !== '';
