import type { APIRoute } from 'astro';
import { siteOrigin } from '../data/site-settings.ts';

/** Everything may be read; the sitemap is named where there is one. */
export const GET: APIRoute = () => {
  const sitemap = siteOrigin ? `\nSitemap: ${new URL('/sitemap.xml', siteOrigin).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
