import type { Need } from '@nianbao/schema';
import { buildFinding, buildOutcomeFinding } from './build-finding.ts';
import { buildReading, type Subject } from './build-reading.ts';
import type { Check } from './check.ts';
import { isYearNeed } from './looks-at-years.ts';
import { joinNames } from './name-cells.ts';
import { type PlacedFinding, placeFinding } from './placed-finding.ts';
import { engineWording, needNames } from './wording.ts';

const listNeeds = (check: Check): readonly Need[] => {
  if (check.kind === 'series') return ['last-year'];
  return check.kind === 'report' ? (check.needs ?? []) : [];
};

/**
 * Where something that a rule needs was not given: the one finding that says so, with what the rule can still say.
 * Null where all is there. A year that is not known leaves nothing to compare with, whatever was given.
 */
export const assessNeeds = (check: Check, subject: Subject): PlacedFinding | null => {
  const { view, neighbours } = subject;
  const needs = listNeeds(check);
  const missing = needs.filter((need) => !neighbours.isGiven(need));
  if (missing.length === 0) return null;
  if (view.year === null && missing.some(isYearNeed)) {
    const reason = { verdict: 'not-assessable', wording: engineWording.yearUnknown, paths: ['/year'] } as const;
    return placeFinding(check, buildFinding(check, view, { ...reason, params: { reason: 'yearUnknown' } }));
  }
  const lastYear = (view.year ?? 0) - 1;
  const without = check.kind === 'series' || check.kind === 'report' ? check.without : undefined;
  if (without) {
    const outcome = without(buildReading(subject, check));
    const { params } = outcome;
    const said = { ...outcome, verdict: 'not-assessable', params: { lastYear, ...params } } as const;
    return placeFinding(check, buildOutcomeFinding(check, view, said, { paths: [], needs: missing }));
  }
  const params = { needs: joinNames(missing.map((need) => needNames[need])) };
  const judgement = { verdict: 'not-assessable', wording: engineWording.needsMissing, paths: [], params } as const;
  return placeFinding(check, buildFinding(check, view, { ...judgement, needs: missing }));
};
