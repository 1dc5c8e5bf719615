// The engine, in a thread of its own: a large file never freezes the page. It reads nothing but what the page hands it.
import { checks, runChecks } from '@nianbao/checks';
import { parseReport } from '@nianbao/parser';
import type { CheckAnswer, CheckedReport, CheckRequest } from './messages.ts';

// Nothing leaves this thread: what could send is taken away before a file comes in.
for (const sender of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'])
  Reflect.set(self, sender, undefined);

const check = async ({ report, previous }: CheckRequest): Promise<CheckedReport> => {
  const result = await parseReport(report.bytes, { path: report.label });
  const earlier = previous ? await parseReport(previous.bytes, { path: previous.label }) : null;
  const findings = runChecks(result, earlier?.report ? { surroundings: { earlier: [earlier] } } : {});
  const met = new Set(findings.filter(({ verdict }) => verdict !== 'pass').map(({ rule }) => rule));
  return {
    result,
    findings,
    previousRead: earlier && earlier.report !== null,
    titles: Object.fromEntries(checks.filter(({ id }) => met.has(id)).map(({ id, title }) => [id, title])),
  };
};

const answer = async (request: CheckRequest): Promise<CheckAnswer> => {
  try {
    return { kind: 'checked', checked: await check(request) };
  } catch (error) {
    return { kind: 'crashed', reason: error instanceof Error ? error.message : String(error) };
  }
};

// Answers go through the port that came with the question: the reader of PDF talks on the worker's own channel.
self.onmessage = async ({ data, ports: [port] }: MessageEvent<CheckRequest>) => {
  port?.postMessage(await answer(data));
};
