import { expect, test } from 'vitest';
import { buildResult } from '../test/build-result.ts';
import { countFindings, worstSeverity } from './count-findings.ts';
import { runChecks } from './run-checks.ts';

test('only failures are counted, by severity', () => {
  const findings = runChecks(
    buildResult({
      set: { '/applications/granted/total': 1, '/applications/carriedOut/researchInstitution': null, '/title': null },
    }),
  );
  // Row and column of the wrong total; title and blank cell. The sums that hold with the blank alone follow from it.
  expect(countFindings(findings)).toEqual({ error: 1, warning: 2, info: 0 });
  expect(worstSeverity(findings)).toBe('error');
});

test('unclear and not-assessable count nowhere', () => {
  const findings = runChecks(buildResult({ states: { '/applications/granted/total': 'ambiguous' } }));
  expect(findings.some(({ verdict }) => verdict === 'not-assessable')).toBe(true);
  expect(countFindings(findings)).toEqual({ error: 0, warning: 0, info: 0 });
  expect(worstSeverity(findings)).toBeNull();
});
