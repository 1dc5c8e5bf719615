// The catalogue as the site shows it: by family, each rule with its page.
import { checks, findRuleFamily, ruleFamilies } from '@nianbao/checks';
import type { SiteRule } from '@nianbao/site';
import { readRuleText } from '../reading/read-rule-text.ts';

const order = Object.keys(ruleFamilies);

/** Every rule of the catalogue, families together in their order. Example: `(await listSiteRules())[0]?.family.id` → "tables" */
export const listSiteRules = async (): Promise<readonly SiteRule[]> => {
  const rules = await Promise.all(
    checks.map(async ({ id, severity, editions, title, legalBasis }): Promise<SiteRule> => {
      const family = findRuleFamily(id);
      const { name } = ruleFamilies[family];
      return { id, family: { id: family, name }, severity, editions, title, legalBasis, text: await readRuleText(id) };
    }),
  );
  const rank = ({ family }: SiteRule): number => order.indexOf(family.id);
  return rules.toSorted((a, b) => rank(a) - rank(b));
};
