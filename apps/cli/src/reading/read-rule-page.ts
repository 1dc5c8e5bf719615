import { readFile } from 'node:fs/promises';

/** One question of a rule's page with its answer, as printed. */
export interface RulePageSection {
  readonly heading: string;
  readonly text: string;
}

const pages = new URL('../../../../docs/checks/', import.meta.url);

/**
 * The page of a rule, docs/checks/<id>.md, by its headings; null where the docs do not lie beside the program.
 * Example: `(await readRulePage('year-unknown'))?.[0]?.heading` → "说什么 · What it says"
 */
export const readRulePage = async (id: string): Promise<readonly RulePageSection[] | null> => {
  const page = await readFile(new URL(`${id}.md`, pages), 'utf8').catch(() => null);
  if (page === null) return null;
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return { heading: section.slice(0, end).trim(), text: section.slice(end).trim() };
    });
};
