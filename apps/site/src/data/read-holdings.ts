// One pass over the agencies of the store: what the lists, the names and the marks need of each.
import { hash } from 'node:crypto';
import type { AgencyHolding, AgencySummary, KeptReport, ReportSummary } from '@nianbao/store';
import type { KnownLife } from '../model/agency-life.ts';
import { isYear } from '../model/is-year.ts';
import { digestKey } from './digest-file.ts';
import { shareReading } from './share-reading.ts';
import { siteStore } from './site-store.ts';

/** What the store holds, in short. Both lists are by agency id; marks say whether something is as it was. */
export interface Holdings {
  readonly agencies: readonly AgencySummary[];
  /** Current reports, newest key of an agency first. */
  readonly reports: readonly ReportSummary[];
  /** Other names by agency id; an agency without any is not in it. Earlier ids are no names. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** From when until when agencies existed; one of which nothing is known is not in it. */
  readonly lives: ReadonlyMap<string, KnownLife>;
  /** Years by agency id whose report is withheld as a whole; an agency without any is not in it. */
  readonly withheld: ReadonlyMap<string, readonly number[]>;
  /** Of each agency: its document, all versions of its reports. */
  readonly agencyMarks: ReadonlyMap<string, string>;
  /** Of each report by `digestKey`: its current version, what was explained, and which years it was judged among. */
  readonly reportMarks: ReadonlyMap<string, string>;
}

const atOnce = 500;

/** A short name for a value: equal values, equal marks. */
export const markOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url').slice(0, 16);

// Read in the short form of a report alone, and as long as one: a hash would cost more than it saves.
const markReport = ({ versions, documentBytes, explained, judgedAmong }: KeptReport): string => {
  const current = versions.find((version) => version.current);
  const notes = explained.length === 0 ? '' : markOf(explained);
  const among = judgedAmong === null && !current?.waiting ? '' : markOf([judgedAmong, current?.waiting]);
  return current
    ? `${current.version}.${current.sha256.slice(0, 16)}.${current.parserVersion}.${current.checksVersion}.${documentBytes}.${notes}${among === '' ? '' : `.${among}`}`
    : '';
};

const summarize = (holding: AgencyHolding): AgencySummary => {
  const { id, name, level, kind, region, reports, keys, findings } = holding;
  return { id, name, level, kind, region, reports, keys, findings };
};

// The key of a report is its year, where that is known.
const listWithheldYears = ({ withheld = [] }: AgencyHolding): number[] =>
  withheld.flatMap(({ key }) => (isYear(key) ? [Number(key)] : []));

// Some hundred at a time: so many are in memory whole, however many there are.
async function* streamHoldings(): AsyncGenerator<AgencyHolding> {
  const store = await siteStore();
  for (let after: string | null = null; ; ) {
    const holdings: readonly AgencyHolding[] = await store.listHoldings({ after, limit: atOnce });
    yield* holdings;
    if (holdings.length < atOnce) return;
    after = holdings.at(-1)!.id;
  }
}

/** What the store holds, read once for the plan and the pages. */
export const readHoldings: () => Promise<Holdings> = shareReading('holdings', async () => {
  const agencies: AgencySummary[] = [];
  const reports: ReportSummary[] = [];
  const names = new Map<string, readonly string[]>();
  const lives = new Map<string, KnownLife>();
  const withheld = new Map<string, readonly number[]>();
  const agencyMarks = new Map<string, string>();
  const reportMarks = new Map<string, string>();
  for await (const holding of streamHoldings()) {
    const { id, aliases, items, kept, validFrom, validTo } = holding;
    agencies.push(summarize(holding));
    for (const item of items) reports.push(item);
    const found = aliases.filter((alias) => /\p{Script=Han}/u.test(alias));
    if (found.length > 0) names.set(id, found);
    if (validFrom !== null || validTo !== null) lives.set(id, { validFrom, validTo });
    const years = listWithheldYears(holding);
    if (years.length > 0) withheld.set(id, years);
    agencyMarks.set(id, markOf(holding));
    for (const [index, report] of kept.entries()) reportMarks.set(digestKey(id, items[index]!.key), markReport(report));
  }
  return { agencies, reports, names, lives, withheld, agencyMarks, reportMarks };
});
