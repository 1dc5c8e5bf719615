// The built files: links, languages, sizes; and what a build promises about its folder.

import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openStore } from '@nianbao/store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { wholeSite } from '../src/build/pieces.ts';
import { writeSiteState } from '../src/build/site-state.ts';
import { buildSite, SiteBuildError } from '../src/index.ts';
import { sampleBuild } from './build-sample-site.ts';
import { listHtmlFiles } from './list-files.ts';
import { sampleRules } from './sample-rules.ts';

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    value!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

describe('the built pages', () => {
  const site = inject('sampleSite');
  const files = listHtmlFiles(site.dir);
  const html = new Map(
    files.map((file) => [`/${relative(site.dir, file)}`.replace(/index\.html$/, ''), readFileSync(file, 'utf8')]),
  );

  it('part English sentences by a blank', () => {
    const openings = [...html].flatMap(([path, page]) =>
      path.startsWith('/en/')
        ? [...page.matchAll(/<p class="sentence"[^>]*>(.*?)<\/p>/gs)].map(([, text]) => text!)
        : [],
    );
    expect(openings.length).toBeGreaterThan(10);
    expect(openings.filter((text) => /[a-z][.][A-Z\d]/.test(text))).toEqual([]);
  });

  it('are as many as promised: every agency, report and rule, in every language', async () => {
    const store = await openStore(site.db, { readOnly: true });
    const { agencies, reports } = await store.readTotals();
    const listed = (await store.listAgencies({ page: 1, pageSize: 1000 })).items;
    const provinces = new Set(listed.map(({ region }) => region?.code.slice(0, 2)));
    const levels = new Set(listed.flatMap(({ level }) => level ?? []));
    await store.close();
    expect(site.pages).toBe(html.size);
    // Pages of which there is one; the list of agencies, whole, by province and by level; rankings.
    const rankings = [...html.keys()].filter((path) => /^\/rankings\/.+\//.test(path)).length;
    const registers = [...html.keys()].filter((path) => /^\/quality\/in\/.+\//.test(path)).length;
    const documentation = 7;
    const lists = 8 + documentation + 1 + provinces.size + levels.size + rankings + registers;
    expect(html.size).toBe(3 * (lists + agencies + reports + sampleRules.length));
  });

  it('link to nothing that is not there, fragments included', () => {
    const broken: string[] = [];
    const ids = new Map([...html].map(([path, text]) => [path, new Set(attribute(text, 'id'))]));
    for (const [path, text] of html) {
      for (const href of [...attribute(text, 'href'), ...attribute(text, 'src')]) {
        if (/^(?:https?|mailto):/.test(href)) continue;
        const url = new URL(href, `http://site${path}`);
        const target = decodeURIComponent(url.pathname);
        const page = ids.get(target);
        const fragment = decodeURIComponent(url.hash.slice(1));
        if (!page && !existsSync(join(site.dir, target))) broken.push(`${path} → ${href}`);
        if (page && fragment !== '' && !page.has(fragment)) broken.push(`${path} → ${href} (fragment)`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('give every id once', () => {
    for (const [path, text] of html) {
      const ids = attribute(text, 'id');
      expect(ids.length, path).toBe(new Set(ids).size);
    }
  });

  it('name their language and every version of themselves', () => {
    const codes: Record<string, string> = { en: 'en', hant: 'zh-Hant' };
    for (const [path, text] of html) {
      const zh = path.replace(/^\/(?:en|hant)\//, '/');
      expect(text, path).toContain(`<html lang="${codes[path.split('/')[1]!] ?? 'zh-Hans'}">`);
      expect(text, path).toContain(`hreflang="zh-Hant" href="/hant${zh}"`);
      expect(text, path).toContain(`hreflang="zh-Hans" href="${zh}"`);
      expect(text, path).toContain(`hreflang="en" href="/en${zh}"`);
    }
  });

  it('keep published words as they are in Traditional, and say everything else in it', () => {
    const path = [...html.keys()].find((key) => /^\/hant\/agencies\/[^/]+\/\d+\//.test(key))!;
    const text = html.get(path)!;
    const raw = (page: string): string[] => [...page.matchAll(/<q lang="zh-Hans">([^<]*)/g)].map(([, words]) => words!);
    expect(raw(text)).toEqual(raw(html.get(path.replace('/hant/', '/'))!));
    expect(text).toContain('政府信息公開');
    expect(text.match(/<h2[^>]*>[^<]*[题条据这发]/)).toBeNull();
  });

  it('hold no sitemap where no one said what their address is', () => {
    expect(existsSync(join(site.dir, 'sitemap.xml'))).toBe(false);
    expect(readFileSync(join(site.dir, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  });

  it('tell search engines what they are about', () => {
    const kinds = new Map<string, string[]>([
      ['/download/', ['Dataset']],
      [[...html.keys()].find((key) => /^\/agencies\/[^/]{10,}\/$/.test(key))!, ['GovernmentOrganization', 'Dataset']],
      [[...html.keys()].find((key) => /^\/agencies\/[^/]+\/\d{4}\/$/.test(key))!, ['Dataset']],
    ]);
    for (const [path, expected] of kinds) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html.get(path)!)![1]!;
      const data = JSON.parse(json) as { '@context': string; '@graph'?: { '@type': string }[]; '@type': string };
      expect(data['@context']).toBe('https://schema.org');
      expect((data['@graph'] ?? [data]).map((node) => node['@type'])).toEqual(expected);
    }
  });

  it('hold no script and no style in line', () => {
    for (const [path, text] of html)
      expect(text, path).not.toMatch(/<style|\sstyle="|<script(?![^>]*(?:\ssrc=|"application\/ld\+json"))|\son\w+="/);
  });

  it('stay within 60 KB compressed, their style sheet within 12 KB', () => {
    for (const [path, text] of html) expect(gzipSync(text).length, path).toBeLessThan(60_000);
    const [style] = /\/_astro\/[^"]+\.css/.exec(html.get('/')!)!;
    expect(gzipSync(readFileSync(join(site.dir, style))).length).toBeLessThan(12_000);
  });
});

describe('buildSite', () => {
  let room: string;
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'nianbao-site-build-'));
  });
  afterAll(() => rm(room, { recursive: true, force: true }));

  it('gives the same bytes for the same store, and counts its progress', async () => {
    const { db, dir } = inject('sampleSite');
    const outDir = join(room, 'again');
    await writeSiteState(outDir, { base: 'earlier', piece: wholeSite, agencies: {}, pages: {}, files: [] });
    await writeFile(join(outDir, 'old.html'), 'old');
    const seen: { done: number; total: number }[] = [];
    const { pages } = await buildSite({
      db,
      outDir,
      ...sampleBuild(dirname(dir)),
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.at(-1)).toEqual({ done: pages, total: pages });
    expect(existsSync(join(outDir, 'old.html'))).toBe(false);
    const names = (await readdir(outDir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    for (const entry of names) {
      const path = relative(outDir, join(entry.parentPath, entry.name));
      // It names the files that the sample site got besides its pages (parts.test.ts).
      if (path === '.nianbao/site.json') continue;
      expect((await readFile(join(outDir, path))).equals(await readFile(join(dir, path))), path).toBe(true);
    }
    expect(await readdir(room)).toEqual(['again']);
  });

  it('leaves the old site and no half-built one when it fails', async () => {
    const outDir = join(room, 'again');
    const failed = buildSite({ db: `sqlite:${join(room, 'nowhere.sqlite')}`, outDir });
    await expect(failed).rejects.toBeInstanceOf(SiteBuildError);
    await expect(failed).rejects.toMatchObject({
      code: 'pages-failed',
      detail: expect.stringContaining('nowhere.sqlite'),
    });
    expect(existsSync(join(outDir, 'index.html'))).toBe(true);
    expect(await readdir(room)).toEqual(['again']);
  });

  // A file system in memory is another disk than that of the program.
  const otherDisk = '/dev/shm';
  const isOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(import.meta.dirname).dev;

  it.skipIf(!isOther)('is built for the first time on another disk than the program is on', async () => {
    const place = await mkdtemp(join(otherDisk, 'nianbao-site-'));
    try {
      const outDir = join(place, 'site');
      // No program of such an origin was ever compiled.
      const origin = `https://${randomUUID()}.example`;
      const { db } = inject('sampleSite');
      const rest = { origin, traditional: false, pictures: false } as const;
      const { pages } = await buildSite({ db, outDir, ...rest });
      const html = await readFile(join(outDir, 'index.html'), 'utf8');
      const [style] = /\/_astro\/[^"]+\.css/.exec(html)!;
      expect(existsSync(join(outDir, style))).toBe(true);
      expect(listHtmlFiles(outDir)).toHaveLength(pages);
      expect(await readdir(place)).toEqual(['site']);
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  });

  it('leaves the old site when the added files fail', async () => {
    const { db } = inject('sampleSite');
    const outDir = join(room, 'again');
    const before = await readFile(join(outDir, 'index.html'), 'utf8');
    const failed = buildSite({
      db,
      outDir,
      origin: 'https://example.org',
      pictures: join(dirname(inject('sampleSite').dir), 'pictures'),
      addFiles: async (dir) => {
        expect(await readFile(join(dir, 'index.html'), 'utf8')).toContain(
          '<link rel="canonical" href="https://example.org/">',
        );
        const sitemap = await readFile(join(dir, 'sitemap-1.xml'), 'utf8');
        const named = [...sitemap.matchAll(/<loc>https:\/\/example\.org([^<]*)<\/loc>/g)].map(([, path]) => path!);
        const pages = listHtmlFiles(dir).map((file) => `/${relative(dir, file)}`.replace(/index\.html$/, ''));
        expect(named.map(decodeURIComponent).toSorted()).toEqual(
          pages.filter((path) => !path.endsWith('404.html')).toSorted(),
        );
        for (const page of pages) {
          const [, picture] = /property="og:image" content="https:\/\/example\.org([^"]*)"/.exec(
            await readFile(join(dir, page.endsWith('/') ? `${page}index.html` : page), 'utf8'),
          )!;
          expect(existsSync(join(dir, decodeURIComponent(picture!))), page).toBe(true);
        }
        expect(await readFile(join(dir, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/sitemap.xml');
        throw new Error('ENOSPC: no space left on device, write');
      },
    });
    await expect(failed).rejects.toMatchObject({ code: 'disk-full', message: expect.stringContaining('磁盘已满') });
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe(before);
    expect(await readdir(room)).toEqual(['again']);
  });
});
