import type { NarrativeFigure } from '@nianbao/schema';
import type { Passage } from '../metadata/passage.ts';
import { applicationPatterns } from './application-patterns.ts';
import { disclosurePatterns } from './disclosure-patterns.ts';
import { readDisputeFigures } from './dispute-figures.ts';
import type { FigureMatch } from './figure-match.ts';
import { readJointCounts } from './joint-counts.ts';
import { readNoneStatements } from './none-statements.ts';
import { readNothing } from './nothing-in-tables.ts';
import { splitParagraphs } from './paragraphs.ts';
import { readChannels } from './read-channels.ts';
import { readGrowth } from './read-growth.ts';
import { readPattern } from './read-pattern.ts';
import { readRates } from './read-rates.ts';
import { sentenceAround } from './sentence-around.ts';
import { splitSentences } from './sentences.ts';

type ToldFigure = FigureMatch & { readonly quantity: string };
const isTold = (figure: FigureMatch): figure is ToldFigure => figure.quantity !== null;

// 受理 says the same as 收到 where it stands alone.
const nameAccepted = (figures: readonly ToldFigure[]): ToldFigure[] => {
  const both = figures.some((figure) => figure.quantity === 'received' || figure.quantity === 'newlyReceived');
  return figures.map((figure) =>
    figure.quantity === 'accepted' && !both ? { ...figure, quantity: 'received' } : figure,
  );
};

// 「复议、诉讼各1件」: one number, two totals.
const overlaps = (a: FigureMatch, b: FigureMatch): boolean =>
  a.from < b.to &&
  b.from < a.to &&
  !(a.from === b.from && a.quantity?.endsWith('Total') && b.quantity?.endsWith('Total'));

// Of figures that share a place the first counts. By place, so that a page full of figures is not searched for each.
const withoutOverlaps = (figures: readonly FigureMatch[]): FigureMatch[] => {
  const standing = new Map<number, FigureMatch[]>();
  return figures.filter((figure) => {
    const places = Array.from({ length: figure.to - figure.from }, (_, index) => figure.from + index);
    if (places.some((place) => standing.get(place)?.some((other) => overlaps(other, figure)))) return false;
    for (const place of places) standing.set(place, [...(standing.get(place) ?? []), figure]);
    return true;
  });
};

const rules = [...applicationPatterns, ...disclosurePatterns];
// No paragraph of a report is longer; a page without line ends is not read for prose.
const longest = 100_000;

/**
 * Reads the figures that the prose states, with unit, scope and place. Precision first: a number counts only beside the
 * words of its quantity and, for applications and disputes, in a paragraph that speaks of disclosure on application;
 * or under a sub-heading that does; years, document numbers and last year's figures are none. One number is one figure, also
 * where it sums up several quantities (`granted+partiallyGranted`); repeats are left out.
 */
export const readFigures = (passage: Passage, year: number | null): NarrativeFigure[] => {
  const found: ToldFigure[] = [];
  for (const paragraph of splitParagraphs(passage.text)) {
    if (paragraph.text.length > longest) continue;
    const read = [
      ...readGrowth(paragraph),
      ...readRates(paragraph),
      ...readDisputeFigures(paragraph, year),
      ...splitSentences(paragraph).flatMap((sentence) => [
        ...readJointCounts(sentence, year),
        ...rules.flatMap((rule) => readPattern(rule, sentence, year)),
        ...readChannels(sentence, year),
      ]),
      ...readNoneStatements(paragraph),
      ...readNothing(paragraph, year),
    ];
    for (const figure of withoutOverlaps(read)) if (isTold(figure)) found.push(figure);
  }
  const seen = new Set<string>();
  return nameAccepted(found)
    .sort((a, b) => a.from - b.from)
    .filter(({ quantity, value, unit, scope, from }) => {
      // That there was none is said of several bodies: each sentence counts.
      const of = scope === 'none-statement' ? sentenceAround(passage.text, from).sentence : '';
      const key = `${quantity} ${value} ${unit} ${scope} ${of}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ quantity, value, unit, scope, from, to }) => ({
      quantity,
      value,
      unit,
      scope,
      ...sentenceAround(passage.text, from),
      place: passage.found(from, to).place,
    }));
};
