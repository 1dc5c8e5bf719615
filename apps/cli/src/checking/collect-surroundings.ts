// What stands around each report: earlier years, the reports checked with it, the bodies below it.
import {
  type FindLikely,
  indexPeers,
  type ListedChild,
  type PublicationFacts,
  type Surroundings,
} from '@nianbao/checks';
import type { ParseResult } from '@nianbao/schema';
import type { RosterEntry } from './read-roster.ts';

/** What the reports of one run may be compared with. */
export interface Neighbourhood {
  /** The reports under check. */
  readonly results: readonly ParseResult[];
  /** Reports given for comparison only. */
  readonly earlier: readonly ParseResult[];
  /** Whether the reports under check are compared with one another. */
  readonly together: boolean;
  readonly roster: readonly RosterEntry[] | null;
  readonly publication: PublicationFacts | null;
}

const nameOf = ({ report }: ParseResult): string | null => report?.agency.name ?? null;
const yearOf = ({ report }: ParseResult): number | null => report?.year ?? null;

const groupByName = (results: readonly ParseResult[]): Map<string | null, ParseResult[]> => {
  const groups = Map.groupBy(results, nameOf);
  // Reports of unknown agencies have nothing in common.
  groups.delete(null);
  return groups;
};

const countByName = new WeakMap<readonly ParseResult[], ReadonlyMap<string | null, number>>();

// Reports of other agencies among those of a year.
const countOthers = (sameYear: readonly ParseResult[], result: ParseResult): number => {
  const counts =
    countByName.get(sameYear) ?? new Map([...Map.groupBy(sameYear, nameOf)].map(([name, own]) => [name, own.length]));
  countByName.set(sameYear, counts);
  return sameYear.length - (counts.get(nameOf(result)) ?? 0);
};

/**
 * Prepares the look-up of a report's surroundings. Earlier reports are those of an agency of the same name; where one
 * report is checked, all that were given for comparison (the agency may have had another name).
 * Example: `const surround = collectSurroundings(…); runChecks(result, { surroundings: surround(result) })`
 */
export const collectSurroundings = (given: Neighbourhood): ((result: ParseResult) => Surroundings) => {
  const { results, together, roster, publication } = given;
  const single = results.length === 1;
  const earlierByName = groupByName(together ? [...given.earlier, ...results] : given.earlier);
  const byName = groupByName([...given.earlier, ...results]);
  const byYear = Map.groupBy(results, yearOf);
  const childrenByParent = Map.groupBy(roster ?? [], ({ parent }) => parent);

  const findEarlier = (result: ParseResult): readonly ParseResult[] | null => {
    if (given.earlier.length === 0 && !together) return null;
    if (single) return given.earlier;
    return (earlierByName.get(nameOf(result)) ?? []).filter((other) => other !== result);
  };

  const findChildren = (result: ParseResult): readonly ListedChild[] | null => {
    const listed = childrenByParent.get(nameOf(result) ?? '');
    if (!listed) return null;
    return listed.map(({ name, apart }) => {
      const found = byName.get(name)?.find((other) => yearOf(other) === yearOf(result));
      return { name, result: found ?? null, ...(apart === undefined ? {} : { apart }) };
    });
  };

  // Every report with every other would take hours for some thousand: an index names the few that might be copies.
  const likelyByYear = new Map<number, FindLikely>();

  const findPeers = (result: ParseResult): Pick<Surroundings, 'peers' | 'peerCount'> => {
    const year = yearOf(result);
    if (!together || year === null) return {};
    const sameYear = byYear.get(year) ?? [];
    const findLikely = likelyByYear.get(year) ?? indexPeers(sameYear);
    likelyByYear.set(year, findLikely);
    const isOther = (other: ParseResult): boolean => nameOf(other) !== nameOf(result);
    return { peers: findLikely(result).filter(isOther), peerCount: countOthers(sameYear, result) };
  };

  return (result) => {
    const earlier = findEarlier(result);
    const children = findChildren(result);
    return {
      ...(earlier ? { earlier } : {}),
      ...(children ? { children } : {}),
      ...findPeers(result),
      ...(publication ? { publication } : {}),
    };
  };
};
