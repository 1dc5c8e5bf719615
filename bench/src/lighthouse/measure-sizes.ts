import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page costs compressed, in bytes. */
export interface PageSizes {
  readonly html: number;
  readonly styles: number;
  readonly scripts: number;
}

const listSources = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map(([, source]) => source!)),
];

const modules = /(?:import|from)\s*["'](\.?\.?\/[^"']+\.js)["']/g;

// A script and every module that it loads at once.
const followScripts = (dir: string, sources: readonly string[], seen = new Set<string>()): ReadonlySet<string> => {
  for (const source of sources) {
    if (seen.has(source)) continue;
    seen.add(source);
    const code = readFileSync(join(dir, source), 'utf8');
    const next = [...code.matchAll(modules)].map(([, path]) => new URL(path!, `http://site${source}`).pathname);
    followScripts(dir, next, seen);
  }
  return seen;
};

/** The sizes of a page of a built site with the styles and scripts that it names. */
export const measureSizes = (dir: string, path: string): PageSizes => {
  const html = readFileSync(join(dir, decodeURIComponent(path), 'index.html'), 'utf8');
  const packed = (file: string): number => gzipSync(readFileSync(join(dir, file))).length;
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + packed(file), 0);
  return {
    html: gzipSync(html).length,
    styles: sum(listSources(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)),
    scripts: sum(followScripts(dir, listSources(html, /<script[^>]+src="([^"]+)"/g))),
  };
};
