// The scripts of the root call the bootstrap, which calls pnpm, which calls scripts of the root.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/places.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** The scripts of the root that a command calls, by the bootstrap or by a package manager; `pnpm -r` leaves the root out. */
const listCalled = (command: string): string[] =>
  [...command.matchAll(/(?:bootstrap\.mjs|\b(?:pnpm|npm)(?: -s| --silent)?) run ([^\s;&|]+)/g)].map(
    ([, name]) => name!,
  );

const comesBack = (script: string, all: Readonly<Record<string, string>>): boolean => {
  const met = new Set<string>();
  const left = listCalled(all[script] ?? '');
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === script) return true;
    if (!met.has(at)) left.push(...listCalled(all[at] ?? ''));
    met.add(at);
  }
  return false;
};

it('no script of the root comes back to itself', () => {
  expect(Object.keys(scripts).filter((script) => comesBack(script, scripts))).toEqual([]);
});

it.each([
  [{ build: 'node scripts/bootstrap.mjs run build' }],
  [{ build: 'biome check . && pnpm run other', other: 'npm run build' }],
])('one that did would be found: %j', (endless) => {
  expect(comesBack('build', endless)).toBe(true);
});
