import type { MatchedTitle } from './title-pattern.ts';

/** A title found on the page: the report's own, or one that a list or a crumb names. */
export interface TitleCandidate {
  /** The block that it begins in. */
  readonly from: number;
  readonly printed: string;
  readonly match: MatchedTitle;
  /** An item of a list, a crumb, what stands behind a label. */
  readonly weak: boolean;
}

/** What the rest of the document says of its title; asked for only where it is needed. */
export interface TitleHints {
  /** The year that the text gives as its period. */
  readonly year: () => number | null;
  /** The body that the text names as its compiler, folded. */
  readonly compiler: () => string | null;
  /** What the page's own title says. */
  readonly page: MatchedTitle | null;
}

const skeleton = (printed: string): string => printed.replace(/\d/g, '');

const isTwin = (one: TitleCandidate, other: TitleCandidate): boolean =>
  skeleton(one.printed) === skeleton(other.printed) ||
  (one.match.agency !== '' && one.match.agency === other.match.agency);

// The same words or the same body with other years nearby: a list of reports, whichever way it is printed.
const twinsOf = (candidate: TitleCandidate, all: readonly TitleCandidate[]): readonly TitleCandidate[] =>
  all.filter(
    (other) =>
      other.weak === candidate.weak &&
      other.match.year !== candidate.match.year &&
      Math.abs(other.from - candidate.from) <= 4 &&
      isTwin(candidate, other),
  );

const score = (
  candidate: TitleCandidate,
  all: readonly TitleCandidate[],
  limit: number,
  hint: number | null,
): number => {
  const agrees = hint !== null && candidate.match.year === hint;
  return (
    (candidate.match.agency === '' ? 0 : 3) +
    (candidate.match.year === null ? 0 : 2) +
    (agrees ? 2.5 : 0) -
    (candidate.weak ? 4 : 0) -
    (twinsOf(candidate, all).length > 0 ? (agrees ? 4 : 9) : 0) +
    candidate.from / (limit + 1)
  );
};

// A government and its office, a name with and without its region: not what tells one body's report from another's.
const mayBeOne = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

// Another body's: nobody who names the reporting body names this one, and they name one of the others or agree.
const dropForeign = <T extends TitleCandidate>(all: readonly T[], hints: TitleHints): readonly T[] => {
  const page = hints.page?.agency ?? '';
  if (all.length === 1 && (page === '' || mayBeOne(page, all[0]!.match.agency))) return all;
  const compiler = hints.compiler() ?? '';
  const named = [page, compiler].filter((name) => name !== '');
  const isNamed = ({ match }: T): boolean => match.agency !== '' && named.some((name) => mayBeOne(name, match.agency));
  if (named.length === 0 || !(all.some(isNamed) || page === compiler)) return all;
  return all.filter((candidate) => candidate.match.agency === '' || isNamed(candidate));
};

// Inside the list that the other one's twins begin: which of the two is an item of it, the titles alone do not tell.
const isRival = (other: TitleCandidate, chosen: TitleCandidate, all: readonly TitleCandidate[]): boolean =>
  other.from > chosen.from &&
  other.weak === chosen.weak &&
  other.match.year === chosen.match.year &&
  other.match.agency !== '' &&
  !mayBeOne(other.match.agency, chosen.match.agency) &&
  twinsOf(other, all).some((twin) => twin.from < chosen.from);

/**
 * Which of the titles on a page is the report's own. Items of a list of reports never are, but for the one of the year
 * that the text gives as its period; a title of another body than the one that the text and the page's title name is not.
 * `undecided`: two bodies' titles of one year, and nothing says whose report it is.
 */
export const chooseTitle = <T extends TitleCandidate>(
  found: readonly T[],
  limit: number,
  hints: TitleHints,
): T | null | 'undecided' => {
  const own = dropForeign(found, hints);
  const hint = found.length > 1 ? (hints.year() ?? hints.page?.year ?? null) : null;
  const [best] = own
    .map((candidate) => ({ candidate, value: score(candidate, found, limit, hint) }))
    .filter(({ value }) => value > 0.5)
    .sort((a, b) => b.value - a.value);
  if (!best) return own.length < found.length ? 'undecided' : null;
  return own.some((other) => isRival(other, best.candidate, found)) ? 'undecided' : best.candidate;
};
