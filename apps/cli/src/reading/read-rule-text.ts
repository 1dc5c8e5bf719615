// The page of a rule, taken apart for the site: its paragraphs stand in pairs, Chinese first, then English.
import type { BilingualText, Finding } from '@nianbao/schema';
import type { RuleExample, RuleText } from '@nianbao/site';
import { type RulePageSection, readRulePage } from './read-rule-page.ts';

const pairUp = (text: string): readonly BilingualText[] => {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' ').trim());
  return Array.from({ length: paragraphs.length / 2 }, (_, index) => ({
    zh: paragraphs[2 * index]!,
    en: paragraphs[2 * index + 1]!,
  }));
};

// On one line the Chinese sentence ends with its mark, and a space stands before the English one.
const splitLine = (line: string): BilingualText => {
  const [, zh, en] = /^(.*?[。!?)」%]) (\S.*)$/.exec(line) ?? [];
  return zh === undefined || en === undefined ? { zh: line, en: line } : { zh, en };
};

// A page of the docs that stands beside the rule's own is named by its path: it is no page of the site.
const nameDocs = (text: string): string => text.replaceAll(/\[[^\]]*\]\(\.\.\/([^)]*)\)/g, 'docs/$1');

const readFormula = (section: string): Pick<RuleText, 'formula' | 'formulaNote'> => {
  const [, formula = '', note = ''] = /^```text\n(.*?)\n```\s*(.*)$/s.exec(section) ?? [];
  return { formula, formulaNote: note === '' ? null : splitLine(nameDocs(note.trim())) };
};

interface WrittenExample {
  readonly edition?: RuleExample['edition'];
  readonly set?: Readonly<Record<string, unknown>>;
  readonly verdict: Finding['verdict'] | null;
}

const readExamples = (section: string): readonly RuleExample[] =>
  [...section.matchAll(/^[^\n:]*:([^\n]*)\n\n```json\n(.*?)\n```/gms)].map(([, caption = '', body = '']) => {
    const { edition = null, set = {}, verdict, ...rest } = JSON.parse(body) as WrittenExample;
    return {
      verdict,
      caption: splitLine(caption.trim()),
      edition,
      set,
      rest: Object.keys(rest).length === 0 ? null : JSON.stringify(rest, null, 2),
    };
  });

/**
 * What a rule's page says, question by question; null where the docs do not lie beside the program.
 * Example: `(await readRuleText('year-unknown'))?.why[0]?.en` → "Without its year a report can neither be filed nor …"
 */
export const readRuleText = async (id: string): Promise<RuleText | null> => {
  const sections = await readRulePage(id);
  if (sections === null) return null;
  const find = (name: string): string =>
    sections.find(({ heading }: RulePageSection) => heading.endsWith(`· ${name}`))?.text ?? '';
  return {
    what: pairUp(find('What it says')),
    why: pairUp(find('Why')),
    ...readFormula(find('Formula')),
    examples: readExamples(find('Examples')),
    causes: pairUp(find('Typical causes')),
    correction: pairUp(find('How to correct')),
    exceptions: pairUp(find('When it does not apply')),
  };
};
