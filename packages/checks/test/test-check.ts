// Tests of rules as tables: what passes, and what is found, in which words, at which cells.
import {
  type Finding,
  findingValidator,
  type ParseResult,
  type Place,
  parseResultValidator,
  readPointer,
} from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import type { Check } from '../src/engine/check.ts';
import { checks } from '../src/generated/catalogue.ts';
import { runChecks } from '../src/run-checks.ts';
import { buildResult, buildSurroundings, type Change } from './build-result.ts';

/** A case without finding. `verdict` null: the rule does not apply and says nothing. */
export interface PassingCase {
  readonly name: string;
  readonly change: Change;
  readonly verdict?: 'pass' | null;
  readonly mode?: Finding['mode'];
}

/**
 * One expected finding. `operands`: "pointer" → figure, or the state of a cell without one; figures of other reports as
 * "2023 pointer" or "agency pointer".
 */
export interface ExpectedFinding {
  readonly verdict: Exclude<Finding['verdict'], 'pass'>;
  readonly zh: string;
  readonly en?: string;
  readonly paths: readonly string[];
  readonly operands: Readonly<Record<string, number | string>>;
  readonly expected?: Finding['expected'];
  readonly actual?: Finding['actual'];
  readonly delta?: number | null;
  readonly mode?: Finding['mode'];
  /** Where it weighs otherwise than the rule. */
  readonly severity?: Finding['severity'];
  readonly needs?: Finding['needs'];
  /** Where the rule itself says where it stands. */
  readonly place?: Place;
  /** The rule under whose finding it stands. */
  readonly foldedUnder?: string;
}

/** A case with findings: all that are no pass, in order. */
export interface FindingCase {
  readonly name: string;
  readonly change: Change;
  readonly finds: readonly ExpectedFinding[];
}

const runOne = (check: Check, change: Change) => {
  const result = buildResult(change);
  const surroundings = buildSurroundings(change);
  expect(parseResultValidator.safeParse(result).error).toBeUndefined();
  // The whole catalogue runs, so that rules folded under others are judged as in use.
  const findings = runChecks(result, { checks, surroundings }).filter(({ rule }) => rule === check.id);
  for (const finding of findings) expect(findingValidator.safeParse(finding).error).toBeUndefined();
  return { result, findings };
};

// What is about words of the prose stands nowhere else.
const beforeProse = (paths: readonly string[]): readonly string[] => {
  const at = paths.findIndex((path) => path.startsWith('/narrative/'));
  return at === -1 ? paths : paths.slice(0, at);
};

const placeIn = (result: ParseResult, path: string) =>
  path.startsWith('/narrativeFigures/')
    ? (readPointer(result.report, path) as { readonly place: Place }).place
    : (result.cells[path] ?? result.fields[path])?.place;

const showOperands = (finding: Finding) =>
  Object.fromEntries(
    finding.operands.map(({ path, value, state, year, agency }) => [
      [agency, year, path].filter((part) => part !== undefined).join(' '),
      value ?? state,
    ]),
  );

const expectFinding = (finding: Finding | undefined, expected: ExpectedFinding): void => {
  expect(finding).toBeDefined();
  if (!finding) return;
  const { zh, en, operands, foldedUnder, ...facts } = expected;
  if (foldedUnder) expect(finding.foldedUnder?.rule).toBe(foldedUnder);
  expect(finding.message.zh).toBe(zh);
  if (en !== undefined) expect(finding.message.en).toBe(en);
  expect(showOperands(finding)).toEqual(operands);
  expect(finding).toMatchObject(facts);
  expect(finding.paths).toEqual(facts.paths);
};

// What follows from another rule's finding is no finding of its own.
const isOff = ({ verdict, foldedUnder }: Finding): boolean => verdict !== 'pass' && foldedUnder === undefined;

/**
 * Registers a rule's tests. Place is asserted for every finding: it is that of the first path which has one.
 * Example: `testCheck(yearUnknown, { passes: [{ name: 'a year', change: {} }], finds: […] })`
 */
export const testCheck = (
  check: Check,
  { passes, finds }: { readonly passes: readonly PassingCase[]; readonly finds: readonly FindingCase[] },
): void => {
  describe(check.id, () => {
    test.each(passes)('passes: $name', ({ change, verdict = 'pass', mode }) => {
      const { findings } = runOne(check, change);
      expect(findings.filter(isOff).map(({ message }) => message.zh)).toEqual([]);
      expect(findings.some(({ foldedUnder }) => foldedUnder === undefined)).toBe(verdict === 'pass');
      if (mode) expect(findings.some((finding) => finding.mode === mode)).toBe(true);
    });
    test.each(finds)('finds: $name', ({ change, finds: expected }) => {
      const { result, findings } = runOne(check, change);
      const found = findings.filter((finding) => finding.verdict !== 'pass');
      expect(found.map(({ message }) => message.zh)).toEqual(expected.map(({ zh }) => zh));
      for (const [index, want] of expected.entries()) {
        const finding = found[index];
        expectFinding(finding, want);
        // The place is the wrong cell's where it is known for certain.
        const certain = finding?.suspect?.certainty === 'unique' ? [finding.suspect.path] : [];
        const place = [...certain, ...beforeProse(finding?.paths ?? [])]
          .map((path) => placeIn(result, path))
          .find(Boolean);
        expect(finding?.place).toEqual(want.place ?? place);
        expect(finding?.severity).toBe(want.severity ?? check.severity);
      }
    });
  });
};
