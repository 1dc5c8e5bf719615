// A thread with a connection of its own: node:sqlite works while its caller waits, and neither a long search nor a batch
// of writing shall hold up the reading of others.
import { workerData } from 'node:worker_threads';
import { rememberTexts } from '../sql/search/read-texts.ts';
import { searchReports } from '../sql/search/search-reports.ts';
import { openConnection } from '../sqlite/open-connection.ts';
import { sqliteDialect } from '../sqlite/sqlite-dialect.ts';
import { serveThread } from './serve-thread.ts';
import { answerKept, type ThreadData } from './thread-messages.ts';

const { path, busyTimeout, readOnly } = workerData as Extract<ThreadData, { kind: 'sqlite' }>;
const texts = rememberTexts();

serveThread({
  open: () => openConnection({ path, busyTimeout, readOnly }),
  answer: async ({ db, keep }, task) => {
    if (task.kind === 'keep') return answerKept(await keep(task.readings));
    const read = db.transaction().setAccessMode('read only');
    return {
      kind: 'found',
      results: await read.execute((reading) => searchReports(reading, sqliteDialect, task.request, texts)),
    };
  },
  readError: sqliteDialect.readError,
  close: ({ db }) => db.destroy(),
});
