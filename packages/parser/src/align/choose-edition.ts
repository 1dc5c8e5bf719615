import type { FormEdition } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { type LabelSearch, openLabelSearch } from './label-search.ts';
import { buildLabelStream } from './label-stream.ts';
import { type LabelMatch, matchLabels } from './match-labels.ts';
import { type TemplateItem, templates } from './template.ts';

/** The labels found, read as one edition; `edition` is null where the labels fit both alike. */
export interface EditionChoice {
  readonly edition: FormEdition | null;
  /** The edition whose template was walked, decided or not. */
  readonly template: FormEdition;
  readonly matches: readonly LabelMatch[];
  /** Where the labels were looked for. */
  readonly search: LabelSearch;
}

const keysIn = (template: readonly TemplateItem[]): Set<string> => new Set(template.flatMap((item) => item.keys));

const keys = { '2019': keysIn(templates['2019']), '2021': keysIn(templates['2021']) };

const isColumnOrRow = (item: TemplateItem): boolean =>
  item.kind === 'row' || item.kind === 'column' || item.kind === 'block';

// What only one form prints: a label whose keys the other form does not have at all.
const countOwn = (edition: FormEdition, matches: readonly LabelMatch[]): number => {
  const other = edition === '2019' ? keys['2021'] : keys['2019'];
  return matches.filter(
    (match) => match.exact && isColumnOrRow(match.item) && match.item.keys.every((key) => !other.has(key)),
  ).length;
};

/**
 * Decides the edition by the labels, never by the year (a bureau published its 2021 report on the 2019 form): both
 * templates are walked, the one with more labels of its own wins; none or equally many → null.
 */
export const chooseEdition = (slots: readonly Slot[]): EditionChoice => {
  const search = openLabelSearch(buildLabelStream(slots));
  const readings = (['2021', '2019'] as const).map((edition) => {
    const { matches, score } = matchLabels(search, slots, templates[edition]);
    return { edition, matches, score, own: countOwn(edition, matches) };
  });
  const [first, second] = readings.sort((a, b) => b.own - a.own || b.score - a.score);
  const decided = first!.own > second!.own;
  return { edition: decided ? first!.edition : null, template: first!.edition, matches: first!.matches, search };
};
