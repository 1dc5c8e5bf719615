// A way to judge for tests: one finding that says what a report was judged among, as rules about other years do.
import type { Finding, ParseResult } from '@nianbao/schema';
import type { Judging } from '../src/index.ts';
import { buildFinding } from './build-submission.ts';

const rule = 'years-before';
/** The key of that finding. */
export const yearsKey = `${rule}@2024`;
export const carriedOut = '/applications/carriedOut/total';

const buildYears = (said: string): Finding =>
  buildFinding({
    key: yearsKey,
    rule,
    verdict: said === '' ? 'not-assessable' : 'fail',
    paths: [carriedOut],
    operands: [],
    expected: null,
    actual: said,
    delta: null,
    message: { zh: said, en: said },
  });

/** The finding with which a report comes that was judged alone. */
export const alone: Finding = buildYears('');

/** The earlier years and what each carried out: "2022=3,2023=6". */
export const sayYears = (earlier: readonly ParseResult[]): string =>
  earlier
    .map(({ report }) => `${report?.year}=${report?.applications?.carriedOut.total}`)
    .toSorted()
    .join();

/** Fails with what `sayYears` says; passes where the report itself carried out 99. */
export const judging: Judging = {
  checksVersion: '0.1.0',
  judge: (result, { findings, passes }, earlier) => {
    const others = findings.filter((finding) => finding.rule !== rule);
    const { [rule]: _, ...rest } = passes;
    if (result.report?.applications?.carriedOut.total === 99)
      return { findings: others, passes: { ...rest, [rule]: 1 } };
    return { findings: [buildYears(sayYears(earlier)), ...others], passes: rest };
  },
};
