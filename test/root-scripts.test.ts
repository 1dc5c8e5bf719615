// The scripts of the root call the bootstrap, which calls pnpm, which calls scripts of the root.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './support/places.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** The script of the root that another one calls by `bootstrap.mjs run`, as pnpm would choose it. */
const next = (script: string): string | undefined => /bootstrap\.mjs run (\S+)/.exec(scripts[script] ?? '')?.[1];

it('no script of the root comes back to itself', () => {
  const endless = Object.keys(scripts).filter((script) => {
    const met = new Set<string>();
    for (let at: string | undefined = script; at !== undefined; at = next(at)) {
      if (met.has(at)) return true;
      met.add(at);
    }
    return false;
  });
  expect(endless).toEqual([]);
});
