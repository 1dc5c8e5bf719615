// What is known of a report's earlier years has changed: only what depends on them is judged again.
import type { Finding, ParseResult } from '@nianbao/schema';
import type { Check, Fold } from '../engine/check.ts';
import { listReportEquations } from '../engine/list-relations.ts';
import { looksAtYears } from '../engine/looks-at-years.ts';
import { checks } from '../generated/catalogue.ts';
import { runChecks } from '../run-checks.ts';

/** A report's findings as they are kept: without the passes, and how often each rule passed. */
export interface JudgedFindings {
  readonly findings: readonly Finding[];
  readonly passes: Readonly<Record<string, number>>;
}

const listRoots = ({ foldedUnder }: Check): readonly string[] =>
  typeof foldedUnder === 'string' ? [foldedUnder] : (foldedUnder ?? []).map(({ rule }: Fold) => rule);

// Those that look at the years before; the sums, whose suspect cell last year's figures help to find; and whatever follows
// from one of these, as it may follow from another one then.
const listDependent = (): ReadonlySet<string> => {
  const sums = (['2019', '2021'] as const).flatMap((edition) => listReportEquations(edition).map(({ rule }) => rule));
  const dependent = new Set([...checks.filter(looksAtYears).map(({ id }) => id), ...sums]);
  for (let before = 0; before < dependent.size; ) {
    before = dependent.size;
    for (const check of checks) if (listRoots(check).some((rule) => dependent.has(rule))) dependent.add(check.id);
  }
  return dependent;
};

// What the findings of those may follow from stands beside them; its own findings stay as they are kept.
const listBeside = (dependent: ReadonlySet<string>): ReadonlySet<string> => {
  const roots = checks.filter(({ id }) => dependent.has(id)).flatMap(listRoots);
  return new Set([...roots, ...checks.filter(({ accountsForCells }) => accountsForCells).map(({ id }) => id)]);
};

let planned: { readonly dependent: ReadonlySet<string>; readonly rules: readonly Check[] } | undefined;

// It depends on the catalogue alone: made when first asked for.
const plan = () => {
  if (planned) return planned;
  const dependent = listDependent();
  const beside = listBeside(dependent);
  planned = { dependent, rules: checks.filter(({ id }) => dependent.has(id) || beside.has(id)) };
  return planned;
};

let yearRules: ReadonlySet<string> | undefined;

/**
 * Whether the verdict of this rule depends on the reports of earlier years. (That of a sum does not, though its suspect
 * cell may.) Example: `dependsOnYears('carry-in-mismatch')` → true
 */
export const dependsOnYears = (rule: string): boolean => {
  yearRules ??= new Set(checks.filter(looksAtYears).map(({ id }) => id));
  return yearRules.has(rule);
};

const countPasses = (findings: readonly Finding[]): Record<string, number> => {
  const passes: Record<string, number> = {};
  for (const { rule, verdict } of findings) if (verdict === 'pass') passes[rule] = (passes[rule] ?? 0) + 1;
  return passes;
};

/**
 * Judges a report that was judged before once more, among the reports of its agency's earlier years: the same findings as
 * `runChecks` with these surroundings, but only the rules run whose findings depend on them; all others are taken from
 * `kept`, in the order of the catalogue. So a report whose personal data was hidden since keeps what was found before.
 * Never throws, as `runChecks`. Example: `judgeAgain(result, kept, [lastYear]).findings`
 */
export const judgeAgain = (
  result: ParseResult,
  kept: JudgedFindings,
  earlier: readonly ParseResult[],
): JudgedFindings => {
  const { dependent, rules } = plan();
  const found = runChecks(result, { checks: rules, surroundings: { earlier } }).filter(({ rule }) =>
    dependent.has(rule),
  );
  const foundByRule = Map.groupBy(found, ({ rule }) => rule);
  const keptByRule = Map.groupBy(kept.findings, ({ rule }) => rule);
  const passed = countPasses(found);
  const findings: Finding[] = [];
  const passes: Record<string, number> = {};
  // A rule that the catalogue has no more comes last.
  const ids = new Set([...checks.map(({ id }) => id), ...keptByRule.keys(), ...Object.keys(kept.passes)]);
  for (const id of ids) {
    const isNew = dependent.has(id);
    const own = isNew ? foundByRule.get(id)?.filter(({ verdict }) => verdict !== 'pass') : keptByRule.get(id);
    findings.push(...(own ?? []));
    const count = (isNew ? passed : kept.passes)[id];
    if (count !== undefined) passes[id] = count;
  }
  return { findings, passes };
};
