import type { Diagnostic, NarrativeFigure } from '@nianbao/schema';
import type { Edition, ReportReading } from './check.ts';
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

const declaredPrefixes = new WeakMap<readonly string[], readonly string[]>();

const listPrefixes = (reads: readonly string[]): readonly string[] => {
  const known = declaredPrefixes.get(reads);
  if (known) return known;
  const prefixes = reads.map((path) => `${path}/`);
  declaredPrefixes.set(reads, prefixes);
  return prefixes;
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

  constructor({ view, edition, neighbours }: Subject, declared: (path: string) => string) {
    this.edition = edition;
    this.year = view.year;
    this.value = (path) => view.value(declared(path));
    this.cell = (path) => view.cell(declared(path));
    this.stated = (quantity) => {
      declared('/narrativeFigures');
      return view.stated(quantity);
    };
    this.once = view.once;
    this.diagnostics = view.result.diagnostics;
    this.publication = neighbours.publication;
    this.#neighbours = neighbours;
  }

  get lastYear(): ReportView | null {
    return this.#neighbours.lastYear;
  }

  get earlier(): readonly ReportView[] {
    return this.#neighbours.earlier;
  }

  get children(): readonly ChildView[] {
    return this.#neighbours.children;
  }

  get peers(): readonly ReportView[] {
    return this.#neighbours.peers;
  }

  get versions(): readonly VersionView[] {
    return this.#neighbours.versions;
  }
}

/** What a report rule may read. Held to what it declared: any other path throws; `reads` null: all of the report. */
export const buildReading = (subject: Subject, id: string, reads: readonly string[] | null): ReportReading => {
  const below = reads && listPrefixes(reads);
  const declared = (path: string): string => {
    if (!reads || !below || below.some((prefix) => path.startsWith(prefix)) || reads.includes(path)) return path;
    throw new Error(`${id} reads ${path}, but declares only ${reads.join(', ')}`);
  };
  return new HeldReading(subject, declared);
};
