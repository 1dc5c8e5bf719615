// The five real reports, from the published text to the findings that format.md §7.10 lists for these rules.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseReport } from '@nianbao/parser';
import { describe, expect, test } from 'vitest';
import { runChecks } from './run-checks.ts';

const seeds = resolve(import.meta.dirname, '../../../../shared/seeds');
const expected: Readonly<Record<string, readonly string[]>> = {
  '000': ['title-missing'],
  '001': ['agency-unknown', 'contact-missing', 'script-mixed', 'title-missing'],
  '002': [
    'cell-blank 1',
    'not-held-share-high',
    'overview-too-long 1419',
    'prose-documents-issued-mismatch',
    'prose-processed-mismatch',
  ],
  '003': [
    'cell-blank 125',
    'contact-missing',
    'identity-blank-only 25',
    'identity-blank-only 5',
    'identity-blank-only 5',
    'overview-aspects-missing 1',
  ],
  '004': ['procurement-unit-unclear', 'title-missing'],
};

describe.skipIf(!existsSync(seeds))('published reports (needs ../shared/seeds)', () => {
  test.each(Object.entries(expected))('report %s', async (number, findings) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(number)) ?? '';
    const result = await parseReport(readFileSync(resolve(seeds, file)), { path: file });
    const found = runChecks(result).filter(({ verdict }) => verdict === 'fail' || verdict === 'unclear');
    expect(found.map(({ verdict }) => verdict)).toEqual(findings.map(() => 'fail'));
    expect(found.map(({ rule, params }) => [rule, params.count].filter(Boolean).join(' '))).toEqual(findings);
    // Every finding about a cell leads to its place in the source.
    for (const { paths, place } of found)
      if (paths.some((path) => result.cells[path]?.place)) expect(place).toBeDefined();
  });

  // 66 applications, 19.5 % fewer than the year before, and 4 carried in.
  test('report 002 implies figures of the year before, which was not given', async () => {
    const file = readdirSync(seeds).find((name) => name.startsWith('002')) ?? '';
    const findings = runChecks(await parseReport(readFileSync(resolve(seeds, file)), { path: file }));
    const growth = findings.find(({ rule }) => rule === 'prose-growth-mismatch');
    expect(growth).toMatchObject({ verdict: 'not-assessable', needs: ['last-year'], params: { implied: 82 } });
    const carry = findings.filter(({ rule }) => rule === 'carry-in-mismatch');
    expect(carry).toHaveLength(1);
    expect(carry[0]).toMatchObject({ verdict: 'not-assessable', needs: ['last-year'] });
    const total = { path: '/applications/carriedOut/total', year: 2023, value: 4 };
    expect(carry[0]?.params.implied).toContainEqual(total);
  });
});
