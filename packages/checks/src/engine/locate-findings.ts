// Sums that fail for one reason: the suspect goes with the first of them, and the others follow from it.
import type { Suspect } from '@nianbao/schema';
import { buildSuspect } from '../locate/build-suspect.ts';
import { carryOverRule } from '../locate/equation-frame.ts';
import type { Fault } from '../locate/locate-faults.ts';
import { readFaults } from '../locate/read-faults.ts';
import type { Subject } from './build-reading.ts';
import { listReportEquations } from './list-relations.ts';
import type { PlacedFinding } from './placed-finding.ts';

const isOpen = ({ finding: { verdict } }: PlacedFinding): boolean => verdict === 'fail' || verdict === 'unclear';

const standsIn = ({ sums }: Fault, { check, at }: PlacedFinding): boolean =>
  sums.some((sum) => sum.rule === check.id && sum.at === at);

const pickRoot = (members: readonly PlacedFinding[]): PlacedFinding | undefined =>
  members.find(({ finding }) => finding.verdict === 'fail') ?? members[0];

// Where the search itself stops with an error, the rules about the suspect cell say so; the sums are judged all the same.
const readSafely = ({ view, edition, neighbours }: Subject): readonly Fault[] => {
  try {
    return readFaults({ ...view, edition, lastYear: neighbours.lastYear });
  } catch {
    return [];
  }
};

// Where one cell alone explains it all, that is the place to look at, not the total that does not add up.
const markSuspect = (
  finding: PlacedFinding['finding'],
  suspect: Suspect,
  { view }: Subject,
): PlacedFinding['finding'] => {
  const isHere = suspect.certainty === 'unique' && suspect.candidates?.[0]?.changes[0]?.report === undefined;
  const place = isHere ? view.cell(suspect.path).place : null;
  return { ...finding, suspect, ...(place ? { place } : {}) };
};

/**
 * Gives the findings about failed sums their suspect. Looks only where a sum fails; a fault that no change explains
 * leaves its findings as they are, each by itself.
 */
export const locateFindings = (placed: readonly PlacedFinding[], subject: Subject): readonly PlacedFinding[] => {
  const { edition } = subject;
  const rules = new Set([...listReportEquations(edition).map(({ rule }) => rule), carryOverRule]);
  const isSum = (item: PlacedFinding): boolean => rules.has(item.check.id) && isOpen(item);
  if (!placed.some(isSum)) return placed;
  const changed = new Map<PlacedFinding, PlacedFinding>();
  for (const fault of readSafely(subject)) {
    const suspect = buildSuspect(fault, edition);
    const members = placed.filter((item) => isSum(item) && standsIn(fault, item));
    const root = pickRoot(members);
    if (!suspect || !root) continue;
    const standing = { ...root, finding: markSuspect(root.finding, suspect, subject) };
    for (const item of members) changed.set(item, item === root ? standing : { ...item, follows: standing });
  }
  return placed.map((item) => changed.get(item) ?? item);
};
