// Structured logs: one JSON object a line, for whatever collects them.
import { pino } from 'pino';

export const logLevels = ['error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Where the app tells what happens. `facts` become members of the line. */
export type Log = Readonly<Record<'error' | 'warn' | 'info' | 'debug', (facts: object, message: string) => void>>;

/**
 * A log on standard error. Times are ISO 8601 in UTC; an `err` among the facts is written with its stack.
 * Example line: {"level":"info","time":"2026-03-01T02:03:04.000Z","requestId":"…","route":"/v1/agencies","status":200,"ms":3.1,"msg":"request"}
 */
export const createLog = (level: LogLevel): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // Written at once: what a program says last, before it ends, is what one wants to read.
    pino.destination({ fd: 2, sync: true }),
  );
