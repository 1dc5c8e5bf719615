import type { Finding, ParseResult } from '@nianbao/schema';
import type { Surroundings } from './engine/surroundings.ts';
import { type RunOptions, runChecks } from './run-checks.ts';

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
  /** What else stands around a report, such as the bodies below a government: asked for when its turn comes. */
  readonly around?: (item: SeriesItem) => Omit<Surroundings, 'earlier'> | Promise<Omit<Surroundings, 'earlier'>>;
}

// What the rules about the years before read: the lists of cells without what leads back into the source.
const keepFigures = (result: ParseResult): ParseResult => ({ ...result, fields: {}, diagnostics: [] });

/**
 * Checks a stream of reports, each with the earlier ones of its agency, keeping no more than `years` reports of one
 * agency at a time, so that memory does not grow with the stream. The items come by agency, then by year; one that
 * returns to an agency which has ended is checked without its earlier reports.
 * Example: `for await (const { findings } of checkSeries(readReports())) …`
 */
export async function* checkSeries(
  items: AsyncIterable<SeriesItem> | Iterable<SeriesItem>,
  options: SeriesOptions = {},
): AsyncGenerator<CheckedItem> {
  const { years = 1, around, ...rest } = options;
  let agencyId: string | null = null;
  let earlier: ParseResult[] = [];
  for await (const item of items) {
    if (item.agencyId !== agencyId) earlier = [];
    agencyId = item.agencyId;
    const others = around ? await around(item) : {};
    const findings = runChecks(item.result, { ...rest, surroundings: { ...others, earlier } });
    yield { ...item, findings };
    earlier = [keepFigures(item.result), ...earlier].slice(0, years);
  }
}
