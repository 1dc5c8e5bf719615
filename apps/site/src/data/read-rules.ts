// The rules that came with the build.
import { readFile } from 'node:fs/promises';
import type { SiteRule } from '../build/site-rule.ts';
import { once } from './once.ts';

/** Every rule, in the order of the list. */
export const readRules: () => Promise<readonly SiteRule[]> = once(async () => {
  const file = process.env.NIANBAO_SITE_RULES;
  return file ? (JSON.parse(await readFile(file, 'utf8')) as readonly SiteRule[]) : [];
});

/** The rules by id. A finding of an older catalogue may name a rule that is not among them. */
export const readRulesById: () => Promise<ReadonlyMap<string, SiteRule>> = once(
  async () => new Map((await readRules()).map((rule) => [rule.id, rule])),
);
