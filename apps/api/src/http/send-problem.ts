// Errors as RFC 9457 problem+json, in Chinese and English.
import type { BilingualText, Diagnostic } from '@nianbao/schema';
import type { ReportAddress } from '@nianbao/store';
import type { Context } from 'hono';
import { findProblemWording, type ProblemCode, type ProblemParams } from '../wording/problem-wording.ts';

/** One parameter that is not valid. `in` and `path` say where; `found` is what stood there. */
export interface FieldError {
  readonly in: string;
  readonly path: string;
  readonly found: string | null;
  readonly message: BilingualText;
}

/**
 * Members beyond RFC 9457's own. `exists`: addresses that do exist; `found`, `expected`: whose report it is and whose it
 * should be; `diagnostics`: why a document holds no report.
 */
export interface ProblemExtras {
  readonly errors?: readonly FieldError[];
  readonly exists?: readonly string[];
  readonly found?: ReportAddress;
  readonly expected?: ReportAddress;
  readonly diagnostics?: readonly Diagnostic[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const problemType = 'application/problem+json; charset=utf-8';

const problemHeaders = {
  'Content-Type': problemType,
  'Content-Language': 'zh, en',
  'Cache-Control': 'no-store',
} as const;

/** The `type` of a problem. Example: `problemUri('agency-unknown')` → "urn:nianbao:problem:agency-unknown" */
export const problemUri = (code: ProblemCode): string => `urn:nianbao:problem:${code}`;

/** A problem as it is sent: its status, its body, and headers that always go with it. */
export const buildProblem = (
  code: ProblemCode,
  params: ProblemParams = {},
  members: Omit<ProblemExtras, 'headers'> = {},
) => {
  const { status, title, detail } = findProblemWording(code);
  const message = detail(params);
  const body = {
    type: problemUri(code),
    title: `${title.zh} · ${title.en}`,
    status,
    detail: `${message.zh} ${message.en}`,
    message,
    ...members,
  };
  return { status, body: JSON.stringify(body), headers: problemHeaders };
};

/**
 * Answers with a problem. `title` and `detail` hold both languages, `message` holds them apart.
 * Example: `sendProblem(c, 'rule-unknown', { id }, { exists: ['/v1/rules.json'] })`
 */
export const sendProblem = (
  c: Context,
  code: ProblemCode,
  params: ProblemParams = {},
  extras: ProblemExtras = {},
): Response => {
  const { headers, ...members } = extras;
  const problem = buildProblem(code, params, members);
  return c.body(problem.body, problem.status, { ...problem.headers, ...headers });
};
