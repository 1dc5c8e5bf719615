// Reads mutated documents by number, in a thread that can be ended when one does not come to an end.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { parseReport } from '@nianbao/parser';
import { buildFuzzCase } from './build-fuzz-case.ts';
import { findBreach } from './find-breach.ts';
import { buildCorpus } from './fuzz-corpus.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const corpus = buildCorpus();

// Time of this thread on a processor, in ms: what others do on the machine does not count.
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

parentPort!.on('message', async (number: number) => {
  if (number < 0) {
    collect();
    parentPort!.postMessage({ heap: process.memoryUsage().heapUsed });
    return;
  }
  const { name, bytes } = buildFuzzCase(corpus, number);
  const began = spent();
  try {
    const result = await parseReport(bytes);
    parentPort!.postMessage({ name, ms: spent() - began, status: result.status, breach: findBreach(result) });
  } catch (cause) {
    const breach = `threw ${cause instanceof Error ? (cause.stack ?? cause.message).split('\n').slice(0, 3).join(' ') : String(cause)}`;
    parentPort!.postMessage({ name, ms: spent() - began, status: 'threw', breach });
  }
});
parentPort!.postMessage({ ready: corpus.length });
