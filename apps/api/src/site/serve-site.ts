// The built static site, served by the same app.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';
import { jsonType, revalidate } from '../http/send.ts';
import { sendProblem } from '../http/send-problem.ts';
import { findSiteEntry, type SiteEntry } from './find-site-entry.ts';

// The site's pages hold no script and no style in line and ask nobody but this server: what the site's own _headers say.
const sitePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

// Files under these folders carry a hash of their content in their name.
const isHashed = (path: string): boolean => /^\/(?:_astro|check\/engine)\//.test(path);

const fileTag = ({ stats }: SiteEntry): string => `W/"${stats.size.toString(16)}-${stats.mtimeMs.toString(16)}"`;

const describeFile = (response: Response, entry: SiteEntry, path: string): void => {
  const { headers } = response;
  headers.set('ETag', fileTag(entry));
  headers.set('Cache-Control', isHashed(path) ? 'public, max-age=31536000, immutable' : revalidate);
  headers.set('Content-Security-Policy', sitePolicy);
  if (entry.file.endsWith('.json')) headers.set('Content-Type', jsonType);
};

/** Middleware that serves the site's files and folders; what is not there goes on to the next layer. */
export const serveSite = (folder: string): MiddlewareHandler => {
  const siteDir = resolve(folder);
  const serveFile = serveStatic({ root: siteDir });
  const nothing = async (): Promise<void> => {};
  return async (c, next) => {
    const { path, method } = c.req;
    const entry = await findSiteEntry(siteDir, path);
    if (!entry) return next();
    if (method !== 'GET' && method !== 'HEAD') {
      const allow = 'GET, HEAD';
      return sendProblem(c, 'method-not-allowed', { method, allow }, { headers: { Allow: allow } });
    }
    if (entry.kind === 'folder') {
      const { pathname, search } = new URL(c.req.url);
      return c.redirect(`${pathname}/${search}`, 308);
    }
    const response = await serveFile(c, nothing);
    if (!response) return next();
    describeFile(response, entry, path);
    return response;
  };
};

// A language's own page first: /en/nothing/ → en/404.html, then 404.html.
const listNotFoundPages = (siteDir: string, path: string): readonly string[] => {
  const language = /^\/([a-z]{2,8})\//.exec(path)?.[1];
  return [...(language ? [join(siteDir, language, '404.html')] : []), join(siteDir, '404.html')];
};

/** The site's page for addresses that are not there, with status 404; null where the site has none. */
export const sendNotFoundPage = async (c: Context, folder: string): Promise<Response | null> => {
  for (const file of listNotFoundPages(resolve(folder), c.req.path)) {
    const page = await readFile(file).catch(() => null);
    if (page)
      return c.body(page, 404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'Content-Security-Policy': sitePolicy,
      });
  }
  return null;
};
