// A store, read again from end to end: documents, sources, and the facts that statistics are made from.
import { hash } from 'node:crypto';
import { listReportFigures, readPointer } from '@nianbao/schema';
import { openStore, type ReportDocument, type Store } from '@nianbao/store';
import { describeError } from '../command-error.ts';
import { readBucket } from '../environment/read-bucket.ts';
import { type Fault, fault, type Verified } from './fault.ts';
import { findPersonal, verifyDocument } from './verify-document.ts';

interface Total {
  reports: number;
  sum: number;
}

// Amounts have six decimals at most; sums of floating numbers stray far less than that.
const nearly = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

/** Adds a report's figures to the totals by figure and year: what the store's facts must give, too. */
const addFigures = (totals: Map<string, Total>, { year, result: { report, cells } }: ReportDocument): void => {
  if (year === null) return;
  for (const { pointer } of listReportFigures(report?.edition ?? null)) {
    const value = readPointer(report, pointer);
    if (typeof value !== 'number' || cells[pointer]?.method === 'inferred') continue;
    const total = totals.get(`${pointer} ${year}`) ?? { reports: 0, sum: 0 };
    total.reports += 1;
    total.sum += value;
    totals.set(`${pointer} ${year}`, total);
  }
};

/** The reports of one agency at a time, as the store gives them one after another. */
async function* groupByAgency(documents: AsyncIterable<ReportDocument>): AsyncGenerator<readonly ReportDocument[]> {
  let group: ReportDocument[] = [];
  for await (const document of documents) {
    if (group.length > 0 && group[0]!.agencyId !== document.agencyId) {
      yield group;
      group = [];
    }
    group.push(document);
  }
  if (group.length > 0) yield group;
}

// Versions that are no longer current are published, too, each at an address of its own.
const findPersonalBefore = async (store: Store, { agencyId, key }: ReportDocument): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const { version, current } of await store.listVersions(agencyId, key)) {
    const document = current ? null : await store.findReport(agencyId, key, version);
    if (document) faults.push(...findPersonal(document, `store: ${agencyId}/${key}?version=${version}`));
  }
  return faults;
};

/** Verifies the store at an address. Rejects with a StoreError where it cannot be opened. */
export const verifyStore = async (db: string): Promise<Verified> => {
  const store = await openStore(db, { readOnly: true, ...readBucket() });
  try {
    const faults: Fault[] = (await store.checkIntegrity()).map((problem) => fault(db, 'integrity', problem));
    const totals = new Map<string, Total>();
    let reports = 0;
    const waiting = await store.countWaiting();
    if (waiting > 0) faults.push(fault(db, 'waiting', String(waiting)));
    for await (const group of groupByAgency(store.streamReports())) {
      for (const document of group) {
        const { agencyId, key, year, version } = document;
        reports += 1;
        const earlier = group.filter((other) => year !== null && other.year !== null && other.year < year);
        const among = earlier.map(({ result }) => result);
        faults.push(...verifyDocument(document, 'store', among), ...(await findPersonalBefore(store, document)));
        const sha256 = await store
          .findSource(agencyId, key)
          .then((bytes) => (bytes ? hash('sha256', bytes) : 'none'), describeError);
        if (sha256 !== version.sha256) faults.push(fault(`store: ${agencyId}/${key}`, 'source', sha256));
        addFigures(totals, document);
      }
    }
    const pointers = [...new Set([...totals.keys()].map((name) => name.split(' ')[0]!))];
    const facts = new Map((await store.sumFigures(pointers)).map((one) => [`${one.path} ${one.year}`, one]));
    for (const [name, { reports: wanted, sum }] of totals) {
      const fact = facts.get(name);
      if (fact?.reports !== wanted || !nearly(sum, fact.sum))
        faults.push(fault(`store: ${name}`, 'facts', `${fact?.sum ?? 0} (${fact?.reports ?? 0}), ${sum} (${wanted})`));
    }
    return { reports, files: 0, faults };
  } finally {
    await store.close();
  }
};
