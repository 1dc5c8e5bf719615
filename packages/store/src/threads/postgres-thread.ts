// A thread that sends batches to a PostgreSQL server: the server gets the next rows as soon as it has taken the last, not
// when the making of further reports comes to an end, and rows are put into its format beside that making.
import { workerData } from 'node:worker_threads';
import { workIn } from '../postgres/gathered-words.ts';
import { openKeeping } from '../postgres/open-keeping.ts';
import { postgresDialect } from '../postgres/postgres-dialect.ts';
import { StoreError } from '../store-error.ts';
import { serveThread } from './serve-thread.ts';
import { answerKept, type ThreadData } from './thread-messages.ts';

const { url, busyTimeout } = workerData as Extract<ThreadData, { kind: 'postgres' }>;
let isGathered = false;

serveThread({
  open: () => openKeeping({ url, busyTimeout, readOnly: false, connections: 1 }),
  answer: async ({ keep }, task) => {
    if (task.kind !== 'keep')
      throw new StoreError('database-error', { reason: `a writing thread was asked to ${task.kind}` });
    isGathered = true;
    return answerKept(await keep(task.readings));
  },
  tidy: async ({ db }) => {
    if (!isGathered) return;
    await workIn(db);
    isGathered = false;
  },
  readError: postgresDialect.readError,
  close: ({ db }) => db.destroy(),
});
