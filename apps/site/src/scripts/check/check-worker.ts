// The engine, in a thread of its own: a large file never freezes the page. It reads nothing but what the page hands it.
import { checks, runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import type { ParseResult } from '@nianbao/schema';
import { type CheckAnswer, type CheckRequest, engineLoaded } from './messages.ts';

// Nothing leaves this thread: what could send is taken away before a file comes in.
for (const sender of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'])
  Reflect.set(self, sender, undefined);

// How browsers say that a part of the program did not come; the reader of a kind of file is fetched when first needed.
const unfetched = /dynamically imported module|importing a module script failed/i;
const lacksReader = (read: ParseResult | null): boolean =>
  read?.report === null &&
  read.diagnostics.some(({ params }) => Object.values(params).some((value) => unfetched.test(String(value))));

const check = async ({ report, previous }: CheckRequest): Promise<CheckAnswer> => {
  const result = await parseReport(report.bytes, { path: report.label });
  const earlier = previous ? await parseReport(previous.bytes, { path: previous.label }) : null;
  if (lacksReader(result) || lacksReader(earlier)) return { kind: 'not-loaded' };
  const findings = runChecks(result, earlier?.report ? { surroundings: { earlier: [earlier] } } : {});
  const met = new Set(findings.filter(({ verdict }) => verdict !== 'pass').map(({ rule }) => rule));
  const titles = Object.fromEntries(checks.filter(({ id }) => met.has(id)).map(({ id, title }) => [id, title]));
  return { kind: 'checked', checked: { result, findings, previousRead: earlier && earlier.report !== null, titles } };
};

const answer = async (request: CheckRequest): Promise<CheckAnswer> => {
  try {
    return await check(request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unfetched.test(reason) ? { kind: 'not-loaded' } : { kind: 'crashed', reason };
  }
};

// Answers go through the port that came with the question: the reader of PDF talks on the worker's own channel.
self.onmessage = async ({ data, ports: [port] }: MessageEvent<CheckRequest>) => {
  port?.postMessage(await answer(data));
};
postMessage(engineLoaded);
