// A program of its own that ingests, for tests that need several programs on one file, or one to kill.
// Arguments: the store's address, how many reports, the first of them. Prints each outcome's kind on a line.
import { openStore } from '../src/index.ts';
import { buildFinding, buildSubmission } from './build-submission.ts';

/** The report that the programs of these tests ingest at a place: 10 agencies, each year once. */
export const buildNumbered = (index: number) =>
  buildSubmission({
    agency: { name: `第${index % 10}号县人民政府` },
    year: 1900 + Math.floor(index / 10),
    findings: [buildFinding(), buildFinding({ severity: 'warning' })],
  });

if (import.meta.main) {
  const [url = '', count = '0', start = '0'] = process.argv.slice(2);
  const store = await openStore(url);
  for (let index = 0; index < Number(count); index += 1) {
    const outcome = await store.ingest(buildNumbered((Number(start) + index) % Number(count)));
    process.stdout.write(`${outcome.kind}\n`);
  }
  await store.close();
}
