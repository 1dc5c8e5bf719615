import type { Check, Messages } from './check.ts';

/**
 * Declares a rule. The wordings a `run` may name are those under `messages`.
 * Example: `defineCheck({ kind: 'report', id: 'year-unknown', severity: 'error', …, run: ({ value }) => […] })`
 */
export const defineCheck = <const M extends Messages>(check: Check<M>): Check => Object.freeze(check);
