// What a problem that the API reports is made of.
import type { BilingualText } from '@nianbao/schema';

export type ProblemParams = Readonly<Record<string, string | number>>;

/** Status, title, and what was found, was expected, and is to be done next. */
export interface ProblemWording {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 408 | 409 | 412 | 413 | 415 | 422 | 429 | 431 | 451 | 500 | 503;
  readonly title: BilingualText;
  readonly detail: (params: ProblemParams) => BilingualText;
}

export const invalidTitle: BilingualText = { zh: '请求有误', en: 'Invalid request' };
export const unknownTitle: BilingualText = { zh: '没有这个资源', en: 'No such resource' };
