// A thread with a connection of its own: node:sqlite works while its caller waits, and neither a long search nor a batch
// of writing shall hold up the reading of others. Tasks are done one after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { searchReports } from '../sql/search/search-reports.ts';
import { openConnection } from './open-connection.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { asPlain, type ThreadAnswer, type ThreadData, type ThreadTask } from './thread-messages.ts';

const { path, busyTimeout, readOnly } = workerData as ThreadData;
const opened = openConnection({ path, busyTimeout, readOnly });

const answer = async (task: ThreadTask): Promise<ThreadAnswer> => {
  try {
    const { db, keep } = await opened;
    if (task.kind === 'search') {
      const read = db.transaction().setAccessMode('read only');
      return {
        kind: 'found',
        results: await read.execute((reading) => searchReports(reading, sqliteDialect, task.request)),
      };
    }
    const outcomes = await keep(task.readings);
    return {
      kind: 'kept',
      outcomes: outcomes.map((outcome) =>
        outcome.kind === 'failed' ? { kind: 'failed', error: asPlain(outcome.error) } : outcome,
      ),
    };
  } catch (error) {
    return { kind: 'failed', error: asPlain(sqliteDialect.readError(error)) };
  }
};

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (task: ThreadTask | 'close') => {
  last = last.then(async () => {
    if (task !== 'close') {
      parentPort?.postMessage(await answer(task));
      return;
    }
    await opened.then(({ db }) => db.destroy()).catch(() => {});
    parentPort?.close();
  });
});
