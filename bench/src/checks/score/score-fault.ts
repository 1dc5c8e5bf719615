import type { Finding } from '@nianbao/schema';
import { listEquations } from '@nianbao/schema';
import type { Fault, Seeded } from '../faults/fault.ts';
import { listExplanations } from '../oracle/list-explanations.ts';
import { readWorld } from '../oracle/world.ts';
import { type LocationScore, scoreLocation } from './score-location.ts';

/** What came of one seeded fault. */
export interface FaultScore {
  /** It can be noticed at all: some sum fails, or a rule is about it. */
  readonly detectable: boolean;
  readonly found: boolean;
  /** New findings that are about the fault, and those that are not. */
  readonly about: number;
  readonly beside: readonly Finding[];
  readonly location: LocationScore | null;
}

/** The rules that hold the sums. */
export const sumRules: ReadonlySet<string> = new Set([
  ...listEquations('2021').map(({ rule }) => rule),
  'carry-in-mismatch',
]);

// The year in a key is that of the report, which a fault may change.
const keyOf = ({ key }: Finding): string => key.replace(/@\d{4}(?=@|$)/, '');

const isOpen = ({ verdict }: Finding): boolean => verdict === 'fail' || verdict === 'unclear';

/** Scores what the checks say of a seeded fault; `before` is what they said of the clean report. */
export const scoreFault = (
  fault: Fault,
  seeded: Seeded,
  findings: readonly Finding[],
  before: readonly Finding[],
): FaultScore => {
  const known = new Set(before.filter(isOpen).map(keyOf));
  const fresh = findings.filter((finding) => isOpen(finding) && !known.has(keyOf(finding)));
  const changed = new Set(seeded.changes.map(({ path }) => path));
  const isSum = ({ rule }: Finding): boolean => fault.family === 'arithmetic' && sumRules.has(rule);
  const isNamed = ({ rule }: Finding): boolean =>
    fault.rules?.some((id) => (id.endsWith('-') ? rule.startsWith(id) : rule === id)) ?? false;
  // A contradiction is noticed when it is called one; a right sentence that is called wrong is a false alarm.
  const notices = ({ verdict: judged }: Finding): boolean => fault.family !== 'prose' || judged === 'fail';
  const falseBefore = fault.family === 'prose' ? before.filter((each) => isNamed(each) && each.verdict === 'fail') : [];
  const world = readWorld(seeded.report, fault.needsLastYear ? seeded.lastYear : null);
  const verdict = listExplanations(world);
  const touches = ({ paths }: Finding): boolean => paths.some((path) => changed.has(path));
  const alarms = fresh.filter(({ verdict: judged, severity }) => judged === 'fail' && severity !== 'info');
  const about = alarms.filter((finding) => isNamed(finding) || touches(finding));
  return {
    detectable: (fault.rules?.length ?? 0) > 0 || verdict.detectable,
    found: fresh.some((finding) => notices(finding) && (isSum(finding) || isNamed(finding))),
    about: about.length,
    beside: [...alarms.filter((finding) => !about.includes(finding)), ...falseBefore],
    location:
      seeded.changes.length > 0 && verdict.detectable && !fault.unlocatable
        ? scoreLocation(findings, seeded.changes, verdict)
        : null,
  };
};
