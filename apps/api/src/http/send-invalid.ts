// What zod found wrong with a request, told as a problem. zod's own locales bring the wording in both languages.
import type { Context } from 'hono';
import type { z } from 'zod';
import { en, zhCN } from 'zod/locales';
import { type FieldError, sendProblem } from './send-problem.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = Parameters<ReturnType<typeof en>['localeError']>[0];

const wordings = { zh: zhCN().localeError, en: en().localeError };

const readText = (answer: ReturnType<typeof wordings.en>): string =>
  typeof answer === 'string' ? answer : (answer?.message ?? '');

// A rule of our own brings its wording with it.
const isBilingual = (value: unknown): value is FieldError['message'] =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const describe = (issue: Issue): FieldError['message'] => {
  const own = issue.code === 'custom' ? issue.params?.wording : undefined;
  return isBilingual(own) ? own : describeByLocale(issue);
};

const describeByLocale = (issue: Issue): FieldError['message'] => ({
  zh: readText(wordings.zh(issue as RawIssue)),
  en: readText(wordings.en(issue as RawIssue)),
});

// An unknown parameter is told under its own name, not under the (empty) path of the whole query.
const namesOf = (issue: Issue): readonly string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];

/** Answers 400 with one entry per parameter that is not valid. `place` is "query", "param", … */
export const sendInvalid = (c: Context, place: string, issues: readonly Issue[]): Response => {
  const errors = issues.flatMap((issue) =>
    namesOf(issue).map((name): FieldError => {
      // Of a list in one parameter the path names the entry, too: "fields.0".
      const parameter = name.split('.')[0]!;
      const found = place === 'query' ? c.req.query(parameter) : c.req.param(parameter);
      return { in: place === 'param' ? 'path' : place, path: name, found: found ?? null, message: describe(issue) };
    }),
  );
  const names = [...new Set(errors.map((error) => error.path))].join(', ');
  return sendProblem(c, 'request-invalid', { names }, { errors });
};
