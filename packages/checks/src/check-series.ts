import type { Finding, ParseResult } from '@nianbao/schema';
import type { Surroundings } from './engine/surroundings.ts';
import { type RunOptions, runChecks } from './run-checks.ts';
import { keepFamilies, type Roster } from './series/keep-families.ts';

/** A report of the stream with whose it is. */
export interface SeriesItem {
  readonly agencyId: string;
  readonly result: ParseResult;
}

/** A report of the stream with its findings. */
export interface CheckedItem extends SeriesItem {
  readonly findings: readonly Finding[];
}

/** How a stream is checked. */
export interface SeriesOptions extends Omit<RunOptions, 'surroundings'> {
  /** How many earlier reports of an agency are kept; one where absent. */
  readonly years?: number;
  /** Which bodies stand below which: their figures are kept until their parent's turn. */
  readonly roster?: Roster;
  /** What else stands around a report, such as facts about publication: asked for when its turn comes. */
  readonly around?: (item: SeriesItem) => Omit<Surroundings, 'earlier'> | Promise<Omit<Surroundings, 'earlier'>>;
}

// What the rules about the years before read: the prose and the lists of cells without what leads back into the source.
const keepEarlier = (result: ParseResult): ParseResult => ({ ...result, fields: {}, diagnostics: [] });

const nobody: Roster = { parentOf: () => null, childrenOf: () => [] };

/**
 * Checks a stream of reports in one pass, each with the earlier ones of its agency and, with a `roster`, with those of the
 * bodies below. Memory does not grow with the stream: `years` reports of one agency are kept, and the bare figures of one
 * branch. The order that this needs: all reports of an agency together, by year; agencies below before the one above
 * them, each branch in one piece (what a walk of the tree from its leaves gives). Throws a SeriesOrderError where a
 * branch is torn; an agency without bodies below that comes back is checked without its earlier reports.
 * Example: `for await (const { findings } of checkSeries(readReports(), { roster })) …`
 */
export async function* checkSeries(
  items: AsyncIterable<SeriesItem> | Iterable<SeriesItem>,
  options: SeriesOptions = {},
): AsyncGenerator<CheckedItem> {
  const { years = 1, around, roster = nobody, ...rest } = options;
  const families = keepFamilies(roster);
  let agencyId: string | null = null;
  let earlier: ParseResult[] = [];
  for await (const item of items) {
    if (item.agencyId !== agencyId) {
      families.begin(item.agencyId);
      earlier = [];
    }
    agencyId = item.agencyId;
    const children = families.childrenOf(agencyId, item.result.report?.year ?? null);
    const others = around ? await around(item) : {};
    const surroundings = { ...(children ? { children } : {}), ...others, earlier };
    const findings = runChecks(item.result, { ...rest, surroundings });
    yield { ...item, findings };
    families.keep(agencyId, item.result);
    earlier = [keepEarlier(item.result), ...earlier].slice(0, years);
  }
}
