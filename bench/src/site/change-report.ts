import { createHash } from 'node:crypto';
import { runChecks } from '@nianbao/checks';
import { openStore } from '@nianbao/store';

/** Gives one report in the middle of a store a new version with another figure, which no longer agrees with its parts. */
export const changeReport = async (db: string): Promise<void> => {
  const store = await openStore(db);
  const { total } = await store.listReports({ page: 1, pageSize: 1 });
  const { items } = await store.listReports({ page: Math.ceil(total / 2), pageSize: 1 });
  const [listed] = items;
  const document = listed && (await store.findReport(listed.agencyId, listed.key));
  if (!document) throw new Error('the store holds no report');
  const { result, version } = document;
  const { report } = result;
  const bytes = new TextEncoder().encode(`changed ${version.version}`);
  const cell = report?.applications?.newReceived;
  if (!report || !cell) throw new Error('the report has no applications');
  const changed = {
    ...result,
    source: { ...result.source, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length },
    report: {
      ...report,
      applications: { ...report.applications!, newReceived: { ...cell, total: (cell.total ?? 0) + 1 } },
    },
  };
  await store.ingest({
    result: changed,
    findings: runChecks(changed),
    bytes,
    masked: [],
    parserVersion: version.parserVersion,
    checksVersion: version.checksVersion,
  });
  await store.close();
};
