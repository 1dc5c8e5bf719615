// What is wrong with a request, told as a problem. zod's own locales bring the wording in both languages.
import type { Context } from 'hono';
import type { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import { findProblemWording, type ProblemCode, type ProblemParams } from '../wording/problem-wording.ts';
import { givenTwice } from '../wording/problems/request-problems.ts';
import { type FieldError, sendProblem } from './send-problem.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = Parameters<ReturnType<typeof en>['localeError']>[0];

const wordings = { zh: zhCN().localeError, en: en().localeError };

const readText = (answer: ReturnType<typeof wordings.en>): string =>
  typeof answer === 'string' ? answer : (answer?.message ?? '');

// A rule of our own brings its wording with it.
const isBilingual = (value: unknown): value is FieldError['message'] =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

// A finished issue no longer says what was given, which the wording tells.
const describe = (issue: Issue, input: unknown): FieldError['message'] => {
  const own = issue.code === 'custom' ? issue.params?.wording : undefined;
  if (isBilingual(own)) return own;
  const raw = { ...issue, input } as RawIssue;
  return { zh: readText(wordings.zh(raw)), en: readText(wordings.en(raw)) };
};

/** What a part of a request holds, as it came. A parameter that was given several times is a list. */
const readGiven = async (c: Context, place: string): Promise<unknown> => {
  if (place === 'json') return c.req.json().catch(() => undefined);
  if (place === 'header') return c.req.header();
  if (place !== 'query') return c.req.param();
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
};

// Of a list in one parameter the path names the entry, too ("fields.0"): what was given is the whole.
const readAt = (given: unknown, path: readonly PropertyKey[]): unknown => {
  const [step, ...rest] = path;
  if (step === undefined || typeof given !== 'object' || given === null) return given;
  return readAt((given as Record<PropertyKey, unknown>)[step], rest);
};

const longestFound = 200;

const showFound = (value: unknown): string | null => {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
};

// An unknown parameter is told under its own name, not under the (empty) path of the whole query.
const pathsOf = (issue: Issue): readonly (readonly PropertyKey[])[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

/** Answers 400 with one entry per parameter that is not valid. `place` is "query", "param", "json", … */
export const sendInvalid = async (c: Context, place: string, issues: readonly Issue[]): Promise<Response> => {
  const given = await readGiven(c, place);
  const errors = issues.flatMap((issue) =>
    pathsOf(issue).map((path): FieldError => {
      const value = readAt(given, path);
      const several = place === 'query' && Array.isArray(value) ? value.join(', ') : null;
      const isTwice = several !== null && issue.code !== 'unrecognized_keys';
      return {
        in: place === 'param' ? 'path' : place,
        path: path.join('.') || 'body',
        found: showFound(several ?? value),
        message: isTwice ? givenTwice : describe(issue, value),
      };
    }),
  );
  const names = [...new Set(errors.map((error) => error.path))].join(', ');
  return sendProblem(c, 'request-invalid', { names }, { errors });
};

/** Answers with a problem that lies in one query parameter, and says so in `errors`, too. */
export const sendBadParameter = (
  c: Context,
  code: ProblemCode,
  field: Pick<FieldError, 'path' | 'found'>,
  params: ProblemParams = {},
): Response => {
  const message = findProblemWording(code).detail(params);
  return sendProblem(c, code, params, { errors: [{ in: 'query', ...field, message }] });
};
