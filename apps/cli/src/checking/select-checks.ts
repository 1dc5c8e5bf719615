import { type Check, checks } from '@nianbao/checks';
import type { Severity } from '@nianbao/schema';
import { CommandError } from '../command-error.ts';
import { wording } from '../wording.ts';
import { findNear } from './find-near.ts';

/** Which rules run, and how grave they are, where that differs from the catalogue. Plain data: it goes to threads. */
export interface RuleSelection {
  readonly only: readonly string[] | null;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** The whole catalogue as it stands. */
export const everyRule: RuleSelection = { only: null, severities: {} };

/**
 * The rules of a selection, in the order of the catalogue. Throws a CommandError for an id that is no rule's: a
 * misspelt one would silently check less; and where none is left. Example: `selectChecks({ only: null, severities: { 'cell-blank': 'off' } })`
 */
export const selectChecks = ({ only, severities }: RuleSelection): readonly Check[] => {
  const ids = new Set(checks.map(({ id }) => id));
  for (const id of [...(only ?? []), ...Object.keys(severities)])
    if (!ids.has(id)) throw new CommandError(wording.unknownRule(id, findNear(id, [...ids])));
  const selected = checks
    .filter(({ id }) => (only === null || only.includes(id)) && severities[id] !== 'off')
    .map((check) => {
      const severity = severities[check.id];
      return severity === undefined || severity === 'off' ? check : { ...check, severity };
    });
  // A check that looks at nothing would find every report clean.
  if (selected.length === 0) throw new CommandError(wording.noRules());
  return selected;
};
