import type { ParseResult } from '@nianbao/schema';
import type { ListedChild } from '../engine/surroundings.ts';
import { keepFigures } from './keep-figures.ts';

/** A body that a report takes in, by its id in the stream. */
export interface ListedBody extends Pick<ListedChild, 'name' | 'apart'> {
  readonly agencyId: string;
}

/** Who takes in whom. Both sides say the same: a body stands among the children of its parent. */
export interface Roster {
  /** The agency whose report takes this one in; null where none does. */
  readonly parentOf: (agencyId: string) => string | null;
  /** Every body that this agency's report takes in, whether it has a report or not; empty where none is listed. */
  readonly childrenOf: (agencyId: string) => readonly ListedBody[];
}

/** A stream whose order breaks the promise on which the sums over the bodies below rest. */
export class SeriesOrderError extends Error {
  override readonly name = 'SeriesOrderError';
}

/** Figures of the bodies below, kept from their turn to that of their parent. */
export interface Families {
  /** An agency's turn begins; that of the one before has ended. Throws a SeriesOrderError where its children are gone. */
  readonly begin: (agencyId: string) => void;
  /** The bodies below with their reports of a year; undefined where none is listed. */
  readonly childrenOf: (agencyId: string, year: number | null) => readonly ListedChild[] | undefined;
  /** Keeps the figures of a report until its parent has had its turn. */
  readonly keep: (agencyId: string, result: ParseResult) => void;
}

type Reports = Map<string, Map<number, ParseResult>>;

const orderMessage = (agencyId: string, parentId: string): string =>
  `「${agencyId}」出现时,其上级「${parentId}」一支已经结束;须先列下级、后列上级,同一支连在一起。请按此排序后重试。` +
  `Found ${agencyId} after the branch of ${parentId} had ended; expected the bodies below before their parent, and a ` +
  'branch in one piece. Sort the stream so and run again.';

/**
 * Keeps no more than the figures of one branch at a time: what stands below an agency is let go when its turn is over, a
 * branch whose root has no report when the next branch begins. Of ended agencies only the ids of parents stay.
 */
export const keepFamilies = ({ parentOf, childrenOf }: Roster): Families => {
  const families = new Map<string, Reports>();
  const ended = new Set<string>();
  let current: string | null = null;

  const isAbove = (above: string, agencyId: string): boolean => {
    for (let id: string | null = agencyId; id !== null; id = parentOf(id)) if (id === above) return true;
    return false;
  };
  const rootOf = (agencyId: string): string => {
    const parent = parentOf(agencyId);
    return parent === null ? agencyId : rootOf(parent);
  };
  const end = (parentId: string): void => {
    families.delete(parentId);
    ended.add(parentId);
  };

  return {
    begin: (agencyId) => {
      for (const parentId of [...families.keys()])
        if ((current !== null && isAbove(current, parentId)) || rootOf(parentId) !== rootOf(agencyId)) end(parentId);
      if (current !== null && childrenOf(current).length > 0) ended.add(current);
      const parentId = parentOf(agencyId);
      if (ended.has(agencyId)) throw new SeriesOrderError(orderMessage(agencyId, agencyId));
      if (parentId !== null && ended.has(parentId)) throw new SeriesOrderError(orderMessage(agencyId, parentId));
      current = agencyId;
    },
    childrenOf: (agencyId, year) => {
      const listed = childrenOf(agencyId);
      if (listed.length === 0 || year === null) return undefined;
      const reports = families.get(agencyId);
      return listed.map(({ agencyId: id, ...child }) => ({ ...child, result: reports?.get(id)?.get(year) ?? null }));
    },
    keep: (agencyId, result) => {
      const parentId = parentOf(agencyId);
      const year = result.report?.year ?? null;
      if (parentId === null || year === null) return;
      const reports = families.get(parentId) ?? new Map<string, Map<number, ParseResult>>();
      const own = reports.get(agencyId) ?? new Map<number, ParseResult>();
      families.set(parentId, reports.set(agencyId, own.set(year, keepFigures(result))));
    },
  };
};
