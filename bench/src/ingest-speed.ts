// `pnpm bench:ingest`: how many parsed and checked reports a second go into a store, with everything that is kept.
// `--db` names the store (default: a SQLite file in a temporary folder), `--reports` how many, `--batch` how many at once.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksVersion, runChecks } from '@nianbao/checks';
import { parseReport, parserVersion } from '@nianbao/parser';
import { openStore, type Submission } from '@nianbao/store';
import { listSampleDocuments } from './speed/sample-documents.ts';

const { values } = parseArgs({
  options: {
    db: { type: 'string' },
    reports: { type: 'string', default: '2000' },
    batch: { type: 'string', default: '100' },
  },
});
const reports = Number(values.reports);
const batch = Number(values.batch);

// One real shape of a report under invented names: what is stored, not what is read, is the subject here.
const [sample] = listSampleDocuments();
if (!sample) throw new Error('no sample document');
const result = await parseReport(sample.bytes);
const findings = runChecks(result);

const years = 7;
const buildSubmission = (index: number): Submission => {
  const bytes = new TextEncoder().encode(`${index}\n${new TextDecoder().decode(sample.bytes)}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const report = result.report!;
  const name = `第${Math.floor(index / years)}号县人民政府`;
  return {
    result: {
      ...result,
      source: { ...result.source, sha256, bytes: bytes.length },
      report: { ...report, year: 2019 + (index % years), agency: { name } },
    },
    findings,
    masked: [],
    bytes,
    parserVersion,
    checksVersion,
  };
};

const folder = mkdtempSync(join(tmpdir(), 'nianbao-ingest-'));
const path = join(folder, 'store.db');
const store = await openStore(values.db ?? `sqlite:${path}`);
const write = (text: string) => process.stdout.write(`${text}\n`);
let spent = 0;
let waited = 0;
try {
  for (let from = 0; from < reports; from += batch) {
    const submissions = Array.from({ length: Math.min(batch, reports - from) }, (_, n) => buildSubmission(from + n));
    const cpu = process.cpuUsage();
    const begun = performance.now();
    await store.ingestAll(submissions);
    waited += performance.now() - begun;
    const { user, system } = process.cpuUsage(cpu);
    spent += (user + system) / 1000;
  }
  const size = values.db === undefined ? `, ${(statSync(path).size / reports / 1024).toFixed(0)} KiB a report` : '';
  write(
    `${reports} reports in batches of ${batch}: ${((reports / waited) * 1000).toFixed(0)}/s, ` +
      `CPU of this process ${(spent / reports).toFixed(2)} ms a report${size}`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
