// `pnpm fuzz`: mutated documents; none may throw, break the contract, take over a second or make memory grow. Exit 1 if one does.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { hasShared } from './shared/shared-folder.ts';

interface Answer {
  readonly name: string;
  readonly ms: number;
  readonly status: string;
  readonly breach: string | null;
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    from: { type: 'string', default: '0' },
    slow: { type: 'string', default: '1000' },
    limit: { type: 'string', default: '20000' },
  },
});
const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const open = async (): Promise<Worker> => {
  const worker = new Worker(new URL('./fuzz/fuzz-worker.ts', import.meta.url));
  await once(worker, 'message');
  return worker;
};

let worker = await open();
const ask = async (number: number): Promise<Answer | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Number(values.limit));
  });
  const answer = (once(worker, 'message') as Promise<[Answer]>).catch(() => null);
  worker.postMessage(number);
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  if (first) return first[0];
  await worker.terminate();
  worker = await open();
  return null;
};
const heap = async (): Promise<number> => {
  const answer = once(worker, 'message') as Promise<[{ heap: number }]>;
  worker.postMessage(-1);
  return (await answer)[0].heap / 1_048_576;
};

if (!hasShared) write('跳过:真实报告与容器格式不在 ../shared · skipped: real reports and containers (no ../shared)');
const from = Number(values.from);
const count = Number(values.cases);
const statuses = new Map<string, number>();
const heaps: number[] = [];
let bad = 0;
let slow = 0;
const began = performance.now();
for (let number = from; number < from + count; number += 1) {
  const answer = await ask(number);
  const status = answer?.status ?? 'not done';
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (!answer || answer.breach) {
    bad += 1;
    if (bad <= 100)
      write(`✗ ${answer ? `${answer.name}: ${answer.breach}` : `#${number}: not done after ${values.limit} ms`}`);
  }
  if (answer && answer.ms > Number(values.slow)) {
    slow += 1;
    if (slow <= 100) write(`◷ ${answer.name}: ${answer.ms.toFixed(0)} ms`);
  }
  if ((number - from + 1) % Math.max(1, Math.floor(count / 10)) === 0) heaps.push(await heap());
}
await worker.terminate();
const told = [...statuses].map(([status, cases]) => `${status} ${cases}`).join(', ');
write(
  `${count} cases (${told}) in ${((performance.now() - began) / 1000).toFixed(0)} s: ${bad} broken, ${slow} slower than ${values.slow} ms`,
);
write(`内存 heap after collection, every tenth: ${heaps.map((each) => `${each.toFixed(1)} MB`).join(', ')}`);
if (bad > 0 || slow > 0) process.exitCode = 1;
