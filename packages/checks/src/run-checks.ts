import type { Finding, ParseResult } from '@nianbao/schema';
import { assessNeeds } from './engine/assess-needs.ts';
import { assessRelations } from './engine/assess-relations.ts';
import { assessReport } from './engine/assess-report.ts';
import { assessSeries } from './engine/assess-series.ts';
import { assessTables } from './engine/assess-tables.ts';
import { attachExplanations, type Explanation } from './engine/attach-explanations.ts';
import { buildCrashFinding } from './engine/build-crash-finding.ts';
import { buildFinding } from './engine/build-finding.ts';
import type { Subject } from './engine/build-reading.ts';
import type { Check } from './engine/check.ts';
import { foldFindings } from './engine/fold-findings.ts';
import { locateFindings } from './engine/locate-findings.ts';
import { type PlacedFinding, placeFinding } from './engine/placed-finding.ts';
import { viewReport } from './engine/report-view.ts';
import type { Surroundings } from './engine/surroundings.ts';
import { viewSurroundings } from './engine/view-surroundings.ts';
import { engineWording } from './engine/wording.ts';
import { checks as catalogue } from './generated/catalogue.ts';

/** What a run may be given beside the report. */
export interface RunOptions {
  /** The rules; the whole catalogue where absent. */
  readonly checks?: readonly Check[];
  readonly surroundings?: Surroundings;
  /** Notes to attach to findings. */
  readonly explained?: readonly Explanation[];
}

const buildUnjudged = (check: Check, { view }: Subject, reason: 'noReport' | 'editionUndecided'): PlacedFinding => {
  const judgement = {
    verdict: 'not-assessable',
    wording: engineWording[reason],
    paths: [],
    params: { reason },
  } as const;
  return placeFinding(check, buildFinding(check, view, judgement));
};

const assessCheck = (check: Check, subject: Subject): readonly PlacedFinding[] => {
  const { view, edition, neighbours } = subject;
  if (view.report === null)
    return check.kind === 'report' && check.judgesUnread
      ? assessReport(check, subject)
      : [buildUnjudged(check, subject, 'noReport')];
  const applies =
    edition === null
      ? check.editions.includes('2019') && check.editions.includes('2021')
      : check.editions.includes(edition);
  if (!applies) return edition === null ? [buildUnjudged(check, subject, 'editionUndecided')] : [];
  // An undecided edition may leave no sum that both forms share.
  if ((check.kind === 'relation' || check.kind === 'series') && edition === null && check.reads(edition).length === 0)
    return [buildUnjudged(check, subject, 'editionUndecided')];
  const wanting = assessNeeds(check, subject);
  if (wanting) return [wanting];
  if (check.kind === 'report') return assessReport(check, subject);
  if (check.kind === 'table') return assessTables(check, subject);
  if (check.kind === 'relation') return assessRelations(check, subject);
  return neighbours.lastYear ? assessSeries(check, subject, neighbours.lastYear) : [];
};

/**
 * Judges a parsed report by every rule. Never throws: a rule that does is a `not-assessable` finding with the reason.
 * Returns all verdicts, also `pass`, in catalogue order, then in the order of the form; a rule that does not apply to
 * the report's edition gives none. What is not known of the surroundings makes the rules that need it not-assessable
 * (`needs`). A finding that follows from another is marked (`foldedUnder`).
 * Example: `runChecks(result, { surroundings: { earlier: [lastYear] } }).filter(({ verdict }) => verdict === 'fail')`
 */
export const runChecks = (result: ParseResult, options: RunOptions = {}): Finding[] => {
  const { checks = catalogue, surroundings = {}, explained = [] } = options;
  const view = viewReport(result);
  const subject: Subject = { view, edition: view.edition, neighbours: viewSurroundings(view, surroundings) };
  const placed = checks.flatMap((check) => {
    try {
      return assessCheck(check, subject);
    } catch (error) {
      return [placeFinding(check, buildCrashFinding(check, error))];
    }
  });
  const findings = foldFindings(locateFindings(placed, subject), view.year);
  return explained.length === 0 ? findings : attachExplanations(findings, explained, view.year);
};
