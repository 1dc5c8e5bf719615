import { runChecks, type Surroundings } from '@nianbao/checks';
import type { Finding, ParseResult } from '@nianbao/schema';
import type { AgencyExplanation } from './read-explanations.ts';
import { everyRule, type RuleSelection, selectChecks } from './select-checks.ts';

/** How reports are to be checked. Plain data: it goes to threads. */
export interface Checking {
  readonly selection: RuleSelection;
  readonly explanations: readonly AgencyExplanation[];
}

/** The whole catalogue, nothing explained. */
export const plainChecking: Checking = { selection: everyRule, explanations: [] };

/** Runs the selected rules over a report and attaches the explanations that are about its agency. */
export const checkResult = async (
  result: ParseResult,
  { selection, explanations }: Checking,
  surroundings: Surroundings = {},
): Promise<Finding[]> => {
  const name = result.report?.agency.name;
  const explained = explanations.filter(({ agency }) => agency === undefined || agency === name);
  return runChecks(result, { checks: selectChecks(selection), surroundings, explained });
};
