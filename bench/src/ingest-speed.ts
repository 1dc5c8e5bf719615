// `pnpm bench:ingest`: how many parsed and checked reports a second go into a store, with everything that is kept
// (document, source, facts, findings, search), beside a bare loop that inserts as many rows. `--reports` how many,
// `--by-year` all agencies of a year before the next, `--postgres` into a PostgreSQL of the
// bench's own, too, `--db` into this (new) store instead, `--keep` leaves the file, `--judge` judges what was
// ingested among the earlier years of each agency, too, and says what that costs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBare } from './ingest/measure-bare.ts';
import { measureIngest } from './ingest/measure-ingest.ts';
import { drawPool } from './ingest/report-pool.ts';

const { values } = parseArgs({
  options: {
    db: { type: 'string' },
    reports: { type: 'string', default: '10000' },
    pool: { type: 'string', default: '300' },
    judge: { type: 'boolean', default: false },
    'by-year': { type: 'boolean', default: false },
    postgres: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const reports = Number(values.reports);
const write = (text: string) => process.stdout.write(`${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'nianbao-ingest-'));
try {
  const begun = performance.now();
  const pool = await drawPool(Number(values.pool));
  write(
    `pool of ${pool.length} reports drawn, read and checked in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );
  write(`bare loop: ${measureBare(join(folder, 'bare.db'), 2000)}`);
  const urls = [values.db ?? `sqlite:${join(folder, 'store.db')}`, ...(values.postgres ? [values.postgres] : [])];
  for (const url of urls)
    await measureIngest({ url, reports, byYear: values['by-year'], judge: values.judge, pool, write });
  write(`bare loop again: ${measureBare(join(folder, 'bare again.db'), 2000)}`);
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  else write(folder);
}
