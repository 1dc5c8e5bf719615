import { readPointer } from '@nianbao/schema';
import type { Edition, ReportReading } from './check.ts';
import type { ReportView } from './report-view.ts';
import type { Neighbours } from './view-surroundings.ts';

/** A report about to be judged, with what stands around it. */
export interface Subject {
  readonly view: ReportView;
  readonly edition: Edition;
  readonly neighbours: Neighbours;
}

/** What a report rule may read. Held to what it declared: any other path throws; `reads` null: all of the report. */
export const buildReading = ({ view, edition, neighbours }: Subject, id: string, reads: readonly string[] | null) => {
  const below = reads?.map((path) => `${path}/`);
  const declared = (path: string): string => {
    if (!reads || !below || below.some((prefix) => path.startsWith(prefix)) || reads.includes(path)) return path;
    throw new Error(`${id} reads ${path}, but declares only ${reads.join(', ')}`);
  };
  const reading: ReportReading = {
    edition,
    year: view.year,
    value: (path) => readPointer(view.report, declared(path)),
    cell: (path) => view.cell(declared(path)),
    stated: (quantity) => {
      declared('/narrativeFigures');
      return view.stated(quantity);
    },
    once: view.once,
    diagnostics: view.result.diagnostics,
    publication: neighbours.publication,
    get lastYear() {
      return neighbours.lastYear;
    },
    get earlier() {
      return neighbours.earlier;
    },
    get children() {
      return neighbours.children;
    },
    get peers() {
      return neighbours.peers;
    },
    get versions() {
      return neighbours.versions;
    },
  };
  return reading;
};
