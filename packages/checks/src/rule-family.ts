// The families of the catalogue: what a rule looks at, for lists that are read by people.
import type { BilingualText } from '@nianbao/schema';
import type { Check } from './engine/check.ts';

/** A family of rules, in the order in which lists show them. `ids`: rules by their whole id, or by its beginning (`prose-*`). */
interface Family {
  readonly name: BilingualText;
  readonly ids: readonly string[];
}

/** Every family by key. A rule belongs to the one that names it most exactly. */
export const ruleFamilies = {
  tables: {
    name: { zh: '表内', en: 'Within a table' },
    ids: [
      'applications-*',
      'disputes-row-total',
      'documents-disclosed-exceeds-total',
      'documents-in-force-*',
      'items-remaining-negative',
      'procurement-*',
      'identity-blank-only',
      'figure-negative',
      'figure-not-integer',
      'cell-*',
      'column-missing',
      'row-*',
      'table-missing',
    ],
  },
  'across-tables': {
    name: { zh: '表间与分节之间', en: 'Across tables and sections' },
    ids: [
      'disputes-exceed-processed',
      'disputes-without-applications',
      'litigation-without-reconsideration',
      'fee-collected-*',
      'fee-overdue-without-notice',
      'fee-table-section-none',
      'other-matters-none-mismatch',
    ],
  },
  prose: { name: { zh: '正文与表', en: 'Text against tables' }, ids: ['prose-*'] },
  'year-over-year': {
    name: { zh: '跨年度与机关之间', en: 'Year over year, and between agencies' },
    ids: [
      'carry-in-mismatch',
      'disputes-pending-dropped',
      'documents-disclosed-total-fell',
      'documents-repealed-exceed-stock',
      'documents-stock-mismatch',
      'items-last-year-mismatch',
      'figure-jumped',
      '*-same-as-last-year',
      '*-same-as-peer',
      'series-gap',
      'agency-renamed',
    ],
  },
  form: {
    name: { zh: '格式与内容', en: 'Form and contents' },
    ids: [
      'section-*',
      'title-*',
      'overview-*',
      'problems-*',
      'improvements-missing',
      'accountability-missing',
      'fee-statement-missing',
      'fee-unit-irregular',
      'legal-basis-outdated',
      'template-leftover',
      'other-agency-named',
      'political-phrase-irregular',
      'privacy-exposed',
      'script-mixed',
      'typo-suspected',
      'contact-missing',
      'edition-*',
      'agency-*',
      'year-*',
      'page-year-mismatch',
      'period-*',
    ],
  },
  plausibility: {
    name: { zh: '合理性', en: 'Plausibility' },
    ids: [
      '*-share-high',
      'figures-all-zero',
      'fee-amount-implausible',
      'government-rules-without-authority',
      'legal-persons-outnumber',
      'state-secret-at-township',
    ],
  },
  publication: {
    name: { zh: '公布', en: 'Publication' },
    ids: [
      'publication-*',
      'changed-after-publication',
      'platforms-differ',
      'history-missing',
      'attachment-only',
      'cover-letter-only',
      'report-image-only',
      'report-not-found',
    ],
  },
  consolidated: {
    name: { zh: '汇总', en: 'Consolidated reports' },
    ids: ['consolidation-*', 'children-*', 'child-*', 'office-counted-twice'],
  },
  other: { name: { zh: '其他', en: 'Other' }, ids: [] },
} as const satisfies Record<string, Family>;

/** The key of a family. */
export type RuleFamily = keyof typeof ruleFamilies;

const families = Object.entries<Family>(ruleFamilies) as [RuleFamily, Family][];

// A star stands for any text, at one end. What is longer says more, so a whole id comes before a pattern.
const matches = (id: string, pattern: string): boolean => {
  if (pattern.startsWith('*')) return id.endsWith(pattern.slice(1));
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
};
const weigh = (pattern: string): number => (pattern.includes('*') ? pattern.length : Number.POSITIVE_INFINITY);

/**
 * The family of a rule; `other` where no family names it.
 * Example: `findRuleFamily('prose-fee-mismatch')` → "prose"
 */
export const findRuleFamily = (id: Check['id']): RuleFamily => {
  let found: RuleFamily = 'other';
  let weight = 0;
  for (const [key, { ids }] of families)
    for (const pattern of ids)
      if (matches(id, pattern) && weigh(pattern) > weight) {
        found = key;
        weight = weigh(pattern);
      }
  return found;
};
