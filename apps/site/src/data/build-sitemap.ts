// The sitemap: an index and files of at most 50,000 addresses, each page in every language with the others beside it.
import { listLanguages } from '../text/switch-languages.ts';

/** What a sitemap is made of. `paths`: without language; `lastmod`: YYYY-MM-DD, null where no release says it. */
export interface SitemapInput {
  readonly origin: string;
  readonly paths: readonly string[];
  readonly hasTraditional: boolean;
  readonly lastmod: string | null;
}

// The protocol's limit of addresses in a file; the other, 50 MB, is far away: an entry has less than 900 bytes.
const mostAddresses = 50_000;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');

const pathsInFile = (hasTraditional: boolean, most: number): number => Math.floor(most / (hasTraditional ? 3 : 2));

/** How many files the addresses need. */
export const countSitemapFiles = ({ paths, hasTraditional }: SitemapInput, most = mostAddresses): number =>
  Math.max(1, Math.ceil(paths.length / pathsInFile(hasTraditional, most)));

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const dateOf = (lastmod: string | null): string => (lastmod ? `<lastmod>${lastmod}</lastmod>` : '');

/** The index of all files. */
export const buildSitemapIndex = (input: SitemapInput, most = mostAddresses): string => {
  const files = Array.from({ length: countSitemapFiles(input, most) }, (_, index) => {
    const address = escapeXml(new URL(`/sitemap-${index + 1}.xml`, input.origin).href);
    return `<sitemap><loc>${address}</loc>${dateOf(input.lastmod)}</sitemap>\n`;
  });
  return `${head}<sitemapindex xmlns="${schema}">\n${files.join('')}</sitemapindex>\n`;
};

/** A file, counted from 1. */
export const buildSitemap = (input: SitemapInput, file: number, most = mostAddresses): string => {
  const { origin, paths, hasTraditional, lastmod } = input;
  const size = pathsInFile(hasTraditional, most);
  const entries = paths.slice((file - 1) * size, file * size).flatMap((path) => {
    const languages = listLanguages(path, hasTraditional).map(({ code, href }) => ({
      code,
      address: escapeXml(new URL(href, origin).href),
    }));
    const links = languages
      .map(({ code, address }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address}"/>`)
      .join('');
    return languages.map(({ address }) => `<url><loc>${address}</loc>${dateOf(lastmod)}${links}</url>\n`);
  });
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
};
