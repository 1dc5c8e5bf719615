import type { Finding } from '@nianbao/schema';
import { expect, it } from 'vitest';
import { listSuggestions } from './list-suggestions.ts';

const text = { zh: '例', en: 'example' };
const cell = '/applications/granted/total';

const finding = (suspect: Partial<NonNullable<Finding['suspect']>>, more: Partial<Finding> = {}): Finding => ({
  key: 'k',
  rule: 'applications-row-total',
  severity: 'error',
  verdict: 'fail',
  paths: [cell],
  operands: [{ path: cell, value: 21, state: 'value' }],
  expected: 12,
  actual: 21,
  delta: 9,
  mode: 'strict',
  message: text,
  params: {},
  suspect: { path: cell, suggested: 12, why: text, ...suspect },
  ...more,
});

const suggested = (...findings: Finding[]) => [...listSuggestions(findings).values()].map((one) => one.suggested);

it('suggests the figure of the only smallest change, with the printed one', () => {
  const [one] = listSuggestions([finding({ certainty: 'unique' })]).values();
  expect(one).toEqual({ path: cell, printed: 21, suggested: 12, rule: 'applications-row-total' });
});

it('suggests nothing where several changes would do, where two findings disagree, or where the finding follows from another', () => {
  expect(suggested(finding({ certainty: 'one-of-several', count: 2 }))).toEqual([]);
  expect(suggested(finding({}), finding({ suggested: 13 }))).toEqual([]);
  expect(suggested(finding({}, { foldedUnder: { rule: 'x', at: null, key: 'y' } }))).toEqual([]);
});

it('never turns a blank into 0, and leaves last year’s cells alone', () => {
  const change = { path: cell, printed: null, suggested: 0 };
  const candidate = (changes: (typeof change & { report?: 'previous' })[]) => [
    { slip: 'blank' as const, changes, why: text },
  ];
  expect(suggested(finding({ candidates: candidate([change]) }))).toEqual([]);
  expect(suggested(finding({ candidates: candidate([{ ...change, suggested: 3 }]) }))).toEqual([3]);
  expect(suggested(finding({ candidates: candidate([{ ...change, suggested: 3, report: 'previous' }]) }))).toEqual([]);
});
