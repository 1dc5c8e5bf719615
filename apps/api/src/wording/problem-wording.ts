// Wording of every problem the API reports: what was found, what was expected, what to do next.
import type { ProblemParams, ProblemWording } from './problems/problem.ts';
import { requestProblems } from './problems/request-problems.ts';
import { serverProblems } from './problems/server-problems.ts';
import { unknownProblems } from './problems/unknown-problems.ts';
import { uploadProblems } from './problems/upload-problems.ts';

export const problemWording = {
  ...unknownProblems,
  ...requestProblems,
  ...uploadProblems,
  ...serverProblems,
} as const satisfies Readonly<Record<string, ProblemWording>>;

/** Codes of all problems; the last part of a problem's `type`. */
export type ProblemCode = keyof typeof problemWording;

export type { ProblemParams };

/** Wording of one problem. */
export const findProblemWording = (code: ProblemCode): ProblemWording => problemWording[code];
