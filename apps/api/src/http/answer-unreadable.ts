// What cannot be read as HTTP never comes to the app: the connection itself is answered.
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ProblemCode } from '../wording/problem-wording.ts';
import { buildProblem } from './send-problem.ts';

// https://nodejs.org/api/http.html#event-clienterror
const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'request-headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
};

// The answer to an earlier request may be on its way on this connection: nothing can be put into it. Node keeps it there.
const isAnswering = (socket: Duplex): boolean =>
  (socket as Duplex & { readonly _httpMessage?: ServerResponse | null })._httpMessage?.headersSent ?? false;

/** Answers a request that could not be read with a problem, where the caller is still there, and ends the connection. */
export const answerUnreadable = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const { status, body, headers } = buildProblem(codes[error.code ?? ''] ?? 'request-unreadable');
  const all = { ...headers, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
};
