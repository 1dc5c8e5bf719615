import { setImmediate as takeTurn } from 'node:timers/promises';
import type { ReportDocument, ReportFilter } from '../port.ts';
import type { Queries } from './database.ts';
import { findDocument } from './find-report.ts';
import { findVersionJson } from './find-report-json.ts';
import { resolveFilter } from './list-reports.ts';
import { reportOrder, selectCurrent } from './select-current.ts';

/** Reads in one state of the store. */
export type Snapshot = <T>(read: (reading: Queries) => Promise<T>) => Promise<T>;

const listCurrentIds = async (reading: Queries, filter: ReportFilter): Promise<number[]> => {
  const resolved = await resolveFilter(reading, filter);
  if (resolved === null) return [];
  const rows = await selectCurrent(reading, resolved).select('version.id').orderBy(reportOrder).execute();
  return rows.map(({ id }) => id);
};

/**
 * The documents of all current reports in list order. The list is taken at the beginning and a version's content never
 * changes, so what is ingested meanwhile does not show; no lock is held between two documents. A file's engine answers at
 * once: other work and interrupts have their turn between two documents all the same.
 */
export async function* streamReports(snapshot: Snapshot, filter: ReportFilter): AsyncGenerator<ReportDocument> {
  for (const id of await snapshot((reading) => listCurrentIds(reading, filter))) {
    const document = await snapshot((reading) => findDocument(reading, id));
    if (document) yield document;
    await takeTurn();
  }
}

/** The same documents as the bytes of their JSON, which need not be read to be passed on. */
export async function* streamReportJson(snapshot: Snapshot, filter: ReportFilter): AsyncGenerator<Uint8Array> {
  for (const id of await snapshot((reading) => listCurrentIds(reading, filter))) {
    const found = await snapshot((reading) => findVersionJson(reading, id));
    if (found) yield found.json;
    await takeTurn();
  }
}
