// Reads one document on request, in a thread that can be ended.
import { parentPort } from 'node:worker_threads';
import { parseReport } from '@nianbao/parser';

// Time of this thread on a processor, in ms: what others do on the machine does not count.
const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

parentPort!.on('message', async (bytes: Uint8Array) => {
  const began = spent();
  const { status } = await parseReport(bytes);
  parentPort!.postMessage({ ms: spent() - began, status });
});
