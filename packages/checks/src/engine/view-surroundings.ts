import type { Need } from '@nianbao/schema';
import { type ReportView, viewReport } from './report-view.ts';
import type { ListedChild, PublicationFacts, ReportVersion, Surroundings } from './surroundings.ts';

/** A listed child; `view` is null where it has no report. */
export interface ChildView extends ListedChild {
  readonly view: ReportView | null;
}

/** Another capture of the report. */
export interface VersionView extends ReportVersion {
  readonly view: ReportView;
}

/** What stands around the judged report, ready to be read; each part is made when a rule first asks for it. */
export interface Neighbours {
  /** The report of the year before, of whatever edition. */
  readonly lastYear: ReportView | null;
  /** Reports of the years before, the latest first. */
  readonly earlier: readonly ReportView[];
  readonly children: readonly ChildView[];
  readonly peers: readonly ReportView[];
  /** How many reports of other agencies were looked at: those and the ones that an index had ruled out. */
  readonly peerCount: number;
  readonly versions: readonly VersionView[];
  readonly publication: PublicationFacts | null;
  readonly isGiven: (need: Need) => boolean;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const viewEarlier = (year: number | null, { earlier = [] }: Surroundings): ReportView[] => {
  if (year === null) return [];
  return earlier
    .flatMap((result) => {
      const before = result.report?.year ?? null;
      return before !== null && before < year ? [viewReport(result, { year: before })] : [];
    })
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
};

/** Prepares the surroundings of a report for reading. */
export const viewSurroundings = ({ year }: ReportView, surroundings: Surroundings): Neighbours => {
  const earlier = once(() => viewEarlier(year, surroundings));
  const lastYear = once(() => earlier().find((view) => year !== null && view.year === year - 1) ?? null);
  const children = once(() =>
    (surroundings.children ?? []).map((child): ChildView => {
      const { name, result } = child;
      return { ...child, view: result?.report ? viewReport(result, { agency: name }) : null };
    }),
  );
  const peers = once(() =>
    (surroundings.peers ?? [])
      .filter(({ report }) => report !== null)
      .map((result) => viewReport(result, { agency: result.report?.agency.name ?? '' })),
  );
  const versions = once(() =>
    (surroundings.versions ?? []).map((version) => ({ ...version, view: viewReport(version.result) })),
  );
  const given: Readonly<Record<Need, () => boolean>> = {
    'last-year': () => lastYear() !== null,
    earlier: () => earlier().length > 0,
    children: () => surroundings.children !== undefined,
    peers: () => surroundings.peers !== undefined,
    versions: () => surroundings.versions !== undefined,
    publication: () => surroundings.publication !== undefined,
  };
  return {
    get lastYear() {
      return lastYear();
    },
    get earlier() {
      return earlier();
    },
    get children() {
      return children();
    },
    get peers() {
      return peers();
    },
    get peerCount() {
      return surroundings.peerCount ?? peers().length;
    },
    get versions() {
      return versions();
    },
    publication: surroundings.publication ?? null,
    isGiven: (need) => given[need](),
  };
};
