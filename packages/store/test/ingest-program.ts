// A program of its own that ingests, for tests that need several programs on one file, or one to kill.
// Arguments: the store's address, how many reports, the first of them, and optionally before which statement
// (counted from 1 after opening) to kill itself. Prints each outcome's kind on a line. With NIANBAO_TEST_JUDGE it judges what
// waits in the agency of each report that it kept; where that is a number, it kills itself once it has kept so many, before
// judging the last.
import { StatementSync } from 'node:sqlite';
import { openStore } from '../src/index.ts';
import { buildFinding, buildSubmission } from './build-submission.ts';
import { judging } from './judge-years.ts';

/** The report that the programs of these tests ingest at a place: 10 agencies, each year once. */
export const buildNumbered = (index: number) =>
  buildSubmission({
    agency: { name: `第${index % 10}号县人民政府` },
    year: 1900 + Math.floor(index / 10),
    findings: [buildFinding(), buildFinding({ severity: 'warning' })],
  });

const killBeforeStatement = (last: number): void => {
  let count = 0;
  for (const name of ['run', 'all'] as const) {
    const original = StatementSync.prototype[name] as (...values: never[]) => unknown;
    Object.assign(StatementSync.prototype, {
      [name](this: StatementSync, ...values: never[]) {
        count += 1;
        if (count === last) process.kill(process.pid, 'SIGKILL');
        return original.apply(this, values);
      },
    });
  }
};

if (import.meta.main) {
  const [url = '', count = '0', start = '0', last] = process.argv.slice(2);
  const submissions = Array.from({ length: Number(count) }, (_, index) =>
    buildNumbered((Number(start) + index) % Number(count)),
  );
  const store = await openStore(url);
  if (last !== undefined) killBeforeStatement(Number(last));
  const judged = process.env.NIANBAO_TEST_JUDGE;
  for (const [index, submission] of submissions.entries()) {
    const outcome = await store.ingest(submission);
    if (index + 1 === Number(judged)) process.kill(process.pid, 'SIGKILL');
    if (judged && outcome.kind !== 'rejected') await store.judgeWaiting(judging, { agencyIds: [outcome.agencyId] });
    process.stdout.write(`${outcome.kind}\n`);
  }
  await store.close();
}
