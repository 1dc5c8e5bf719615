// Reads one document on request, in a thread that can be ended.
import { parentPort } from 'node:worker_threads';
import { parseReport } from '@nianbao/parser';

parentPort!.on('message', async (bytes: Uint8Array) => {
  const began = performance.now();
  const { status } = await parseReport(bytes);
  parentPort!.postMessage({ ms: performance.now() - began, status });
});
