import { describe, expect, it } from 'vitest';
import { buildSitemap, buildSitemapIndex, countSitemapFiles } from './build-sitemap.ts';

const paths = ['/', '/agencies/', '/agencies/a&b/', '/agencies/c/'];
const input = { origin: 'https://example.org', paths, hasTraditional: true, lastmod: '2026-03-31' };
const addresses = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);

describe('the sitemap', () => {
  it('names every page in every language once, over as many files as the limit asks for', () => {
    expect(countSitemapFiles(input, 6)).toBe(2);
    expect(addresses(buildSitemapIndex(input, 6))).toEqual([
      'https://example.org/sitemap-1.xml',
      'https://example.org/sitemap-2.xml',
    ]);
    const files = [1, 2].map((file) => addresses(buildSitemap(input, file, 6)));
    expect(files.map(({ length }) => length)).toEqual([6, 6]);
    expect(files.flat()).toEqual(
      paths.flatMap((path) =>
        ['', '/hant', '/en'].map((language) => `https://example.org${language}${path.replace('&', '&amp;')}`),
      ),
    );
  });

  it('gives the other languages beside each address, and the date of the release', () => {
    const xml = buildSitemap({ ...input, hasTraditional: false }, 1);
    expect(xml).toContain(
      '<url><loc>https://example.org/agencies/</loc><lastmod>2026-03-31</lastmod><xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/agencies/"/><xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/agencies/"/></url>',
    );
    expect(buildSitemap({ ...input, lastmod: null }, 1)).not.toContain('lastmod');
  });
});
