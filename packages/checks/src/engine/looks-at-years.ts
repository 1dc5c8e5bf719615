import type { Need } from '@nianbao/schema';
import type { Check, YearNeed } from './check.ts';

/** Whether a need is one of other reports of the same agency. */
export const isYearNeed = (need: Need): need is YearNeed => need === 'last-year' || need === 'earlier';

/**
 * Whether a rule looks at the years before: it needs them, or reads them where they are there.
 * Example: `checks.filter(looksAtYears)`
 */
export const looksAtYears = (check: Check): boolean =>
  check.kind === 'series' ||
  (check.kind === 'report' && [...(check.needs ?? []), ...(check.uses ?? [])].some(isYearNeed));
