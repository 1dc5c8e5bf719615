import { type Diagnostic, listReportFigures, type NarrativeFigure } from '@nianbao/schema';
import type { Check, Edition, ReportReading } from './check.ts';
import { findFigureIndex } from './figure-sheet.ts';
import { looksAtYears } from './looks-at-years.ts';
import { memoiseByEdition } from './memoise-by-edition.ts';
import type { ReadCell } from './read-cell.ts';
import type { ReportView } from './report-view.ts';
import type { PublicationFacts } from './surroundings.ts';
import type { ChildView, Neighbours, VersionView } from './view-surroundings.ts';

/** A report about to be judged, with what stands around it. */
export interface Subject {
  readonly view: ReportView;
  readonly edition: Edition;
  readonly neighbours: Neighbours;
}

/** What a rule may read: the pointers known to be allowed, and by edition which figures of the form are. */
interface Allowed {
  readonly paths: Set<string>;
  readonly figures: (edition: Edition) => readonly boolean[];
}

// It depends on the declaration alone: each pointer is held against it once, not once a report.
const allowedByReads = new WeakMap<readonly string[], Allowed>();

const isBelow = (reads: readonly string[], path: string): boolean =>
  reads.some((above) => path === above || path.startsWith(`${above}/`));

const listAllowed = (reads: readonly string[]): Allowed => {
  const known = allowedByReads.get(reads);
  if (known) return known;
  const allowed: Allowed = {
    paths: new Set(reads),
    figures: memoiseByEdition((edition) => listReportFigures(edition).map(({ pointer }) => isBelow(reads, pointer))),
  };
  allowedByReads.set(reads, allowed);
  return allowed;
};

// A class because of the neighbours, which are made when first asked for: getters of an object literal are defined
// anew at each of the hundred readings of a report, those of a class once.
class HeldReading implements ReportReading {
  readonly edition: Edition;
  readonly year: number | null;
  readonly value: (path: string) => unknown;
  readonly cell: (path: string) => ReadCell;
  readonly stated: (quantity: string) => readonly NarrativeFigure[];
  readonly once: ReportReading['once'];
  readonly diagnostics: readonly Diagnostic[];
  readonly publication: PublicationFacts | null;
  readonly #neighbours: Neighbours;
  readonly #requireYears: () => void;

  constructor(
    { view, edition, neighbours }: Subject,
    declared: (path: string) => string,
    figures: readonly boolean[] | null,
    requireYears: () => void,
  ) {
    this.edition = edition;
    this.year = view.year;
    this.value = (path) => view.value(declared(path));
    this.cell = (path) => {
      const index = findFigureIndex(view.edition, path);
      const cell = index !== undefined && (figures === null || figures[index]) ? view.sheet()[index] : undefined;
      return cell ?? view.cell(declared(path));
    };
    this.stated = (quantity) => {
      declared('/narrativeFigures');
      return view.stated(quantity);
    };
    this.once = view.once;
    this.diagnostics = view.result.diagnostics;
    this.publication = neighbours.publication;
    this.#neighbours = neighbours;
    this.#requireYears = requireYears;
  }

  get lastYear(): ReportView | null {
    this.#requireYears();
    return this.#neighbours.lastYear;
  }

  get earlier(): readonly ReportView[] {
    this.#requireYears();
    return this.#neighbours.earlier;
  }

  get children(): readonly ChildView[] {
    return this.#neighbours.children;
  }

  get peers(): readonly ReportView[] {
    return this.#neighbours.peers;
  }

  get peerCount(): number {
    return this.#neighbours.peerCount;
  }

  get versions(): readonly VersionView[] {
    return this.#neighbours.versions;
  }
}

/**
 * What a rule may read. Held to what it declared: any other path throws, and so do the years before where neither `needs`
 * nor `uses` names them. A rule that is no report rule reads all of it.
 */
export const buildReading = (subject: Subject, check: Check): ReportReading => {
  const { id } = check;
  const reads = check.kind === 'report' ? check.reads : null;
  const allowed = reads && listAllowed(reads);
  const declared = (path: string): string => {
    if (!reads || !allowed || allowed.paths.has(path)) return path;
    if (!isBelow(reads, path)) throw new Error(`${id} reads ${path}, but declares only ${reads.join(', ')}`);
    allowed.paths.add(path);
    return path;
  };
  const requireYears = (): void => {
    if (!looksAtYears(check))
      throw new Error(`${id} reads the years before, but declares neither needs nor uses of them`);
  };
  return new HeldReading(subject, declared, allowed ? allowed.figures(subject.view.edition) : null, requireYears);
};
