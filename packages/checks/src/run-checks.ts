import type { Finding, ParseResult } from '@nianbao/schema';
import { assessRelations, type PlacedFinding } from './engine/assess-relations.ts';
import { assessReport } from './engine/assess-report.ts';
import { assessTables } from './engine/assess-tables.ts';
import { buildCrashFinding } from './engine/build-crash-finding.ts';
import { buildFinding } from './engine/build-finding.ts';
import type { Check } from './engine/check.ts';
import { engineWording } from './engine/wording.ts';
import { checks as catalogue } from './generated/catalogue.ts';

const place = (findings: readonly Finding[]): readonly PlacedFinding[] =>
  findings.map((finding) => ({ at: '', finding }));

const buildUnjudged = (check: Check, result: ParseResult, reason: 'noReport' | 'editionUndecided') =>
  place([
    buildFinding(check, result, {
      verdict: 'not-assessable',
      wording: engineWording[reason],
      paths: [],
      params: { reason },
    }),
  ]);

type IsFolded = (at: string) => boolean;

const assessCheck = (check: Check, result: ParseResult, isFolded: IsFolded): readonly PlacedFinding[] => {
  if (result.report === null) return buildUnjudged(check, result, 'noReport');
  const { edition } = result.report;
  const applies =
    edition === null
      ? check.editions.includes('2019') && check.editions.includes('2021')
      : check.editions.includes(edition);
  if (!applies) return edition === null ? buildUnjudged(check, result, 'editionUndecided') : [];
  if (check.kind === 'report') return place(assessReport(check, result, edition));
  if (check.kind === 'table') return place(assessTables(check, result, edition));
  // An undecided edition may leave no sum that both forms share.
  if (edition === null && check.reads(edition).length === 0) return buildUnjudged(check, result, 'editionUndecided');
  return assessRelations(check, result, edition, isFolded);
};

/**
 * Judges a parsed report by every rule. Never throws: a rule that does is a `not-assessable` finding with the reason.
 * Returns all verdicts, also `pass`, in catalogue order, then in the order of the form; a rule that does not apply to
 * the report's edition gives none. Example: `runChecks(result).filter(({ verdict }) => verdict === 'fail')`
 */
export const runChecks = (result: ParseResult, checks: readonly Check[] = catalogue): Finding[] => {
  const assessed = new Map<string, readonly PlacedFinding[]>();
  const assess = (check: Check): readonly PlacedFinding[] => {
    const known = assessed.get(check.id);
    if (known) return known;
    const parent = check.kind === 'relation' ? checks.find(({ id }) => id === check.foldedUnder) : undefined;
    const isFolded: IsFolded = (at) =>
      parent !== undefined &&
      assess(parent).some(
        (placed) => placed.at === at && (placed.finding.verdict === 'fail' || placed.finding.verdict === 'unclear'),
      );
    let findings: readonly PlacedFinding[];
    try {
      findings = assessCheck(check, result, isFolded);
    } catch (error) {
      findings = place([buildCrashFinding(check, error)]);
    }
    assessed.set(check.id, findings);
    return findings;
  };
  return checks.flatMap((check) => assess(check).map(({ finding }) => finding));
};
