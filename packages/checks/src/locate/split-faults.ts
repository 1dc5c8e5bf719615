// Independent faults told apart: sums that no explanation changes together have nothing to do with each other.
import { classifyReplacements } from './classify-replacements.ts';
import { type EquationSystem, listFailing, type Replacement } from './equation-system.ts';
import type { Explanation } from './explanation.ts';
import type { Fault } from './locate-faults.ts';

const touchedBy = ({ frame, active }: EquationSystem, replacements: readonly Replacement[]): number[] =>
  replacements.flatMap(({ cell }) =>
    (frame.cells[cell]?.terms ?? []).map(({ equation }) => equation).filter((at) => active[at]),
  );

// Sums that some explanation changes together have one name, that of one of them.
const nameGroups = (system: EquationSystem, explanations: readonly Explanation[]): ((equation: number) => number) => {
  const groupOf = system.residuals.map((_, at) => at);
  const root = (at: number): number => {
    const up = groupOf[at] ?? at;
    return up === at ? at : root(up);
  };
  for (const { slip, replacements } of explanations) {
    // Independent slips part; one slip over many cells holds its sums together.
    const units = slip === 'several' ? replacements.map((each) => [each]) : [replacements];
    for (const unit of units) {
      const [first, ...others] = touchedBy(system, unit);
      if (first !== undefined) for (const other of others) groupOf[root(other)] = root(first);
    }
  }
  return root;
};

const keyOf = (replacements: readonly Replacement[]): string =>
  replacements.map(({ cell, value }) => `${cell}=${value}`).join();

// The part of each explanation that is about one group of sums.
const project = (
  system: EquationSystem,
  explanations: readonly Explanation[],
  isOwn: (equation: number) => boolean,
): readonly Explanation[] => {
  const parts = new Map<string, Explanation>();
  for (const whole of explanations) {
    const own = whole.replacements.filter((each) => touchedBy(system, [each]).some(isOwn));
    if (own.length > 0 && !parts.has(keyOf(own)))
      parts.set(keyOf(own), own.length === whole.replacements.length ? whole : classifyReplacements(system, own));
  }
  return [...parts.values()].sort((a, b) => a.weight - b.weight);
};

// One sum alone names no cell: two slips in it explain as much as one. Two sums that ask for the same value do.
const agree = (failing: readonly number[]): boolean => failing.length >= 2;

/** Parts what fails into independent faults, each with its own explanations. */
export const splitFaults = (
  system: EquationSystem,
  explanations: readonly Explanation[],
  complete: boolean,
): readonly Fault[] => {
  const groupOf = explanations.length === 0 ? () => 0 : nameGroups(system, explanations);
  return [...Map.groupBy(listFailing(system.residuals), groupOf)].map(([group, failing]): Fault => {
    const own = project(system, explanations, (equation) => groupOf(equation) === group);
    return {
      system,
      sums: failing.map((at) => ({
        rule: system.frame.equations[at]?.rule ?? '',
        at: system.frame.equations[at]?.at ?? '',
        delta: system.residuals[at] ?? 0,
      })),
      verdict: own.length === 0 ? 'none' : own.length === 1 && complete && agree(failing) ? 'unique' : 'several',
      explanations: own,
      complete,
    };
  });
};
