import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckTally } from './check-tally.ts';
import type { CleanTally } from './run-benchmark.ts';

/** What a class of faults must reach: shares only rise, `wrong` only falls. */
export interface CheckFloor {
  readonly recall: number;
  readonly precision: number;
  readonly located: number;
  readonly wrong: number;
}

/** What clean reports may cost: alarms per report, which only fall. */
export interface CleanFloor {
  readonly errors: number;
  readonly warnings: number;
}

/** Floors by class of faults and by route of clean reports. */
export interface CheckFloors {
  readonly faults: Readonly<Record<string, CheckFloor>>;
  readonly clean: Readonly<Record<string, CleanFloor>>;
}

/** The full run and the short one have floors of their own. */
export type CheckSuite = 'full' | 'short';

const path = join(import.meta.dirname, '..', '..', '..', 'check-floors.json');
const read = (): Partial<Record<CheckSuite, CheckFloors>> =>
  JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<CheckSuite, CheckFloors>>;

/** The floors of a suite. */
export const readCheckFloors = (suite: CheckSuite): CheckFloors => read()[suite] ?? { faults: {}, clean: {} };

// Rounded so that a floor is never better than what was measured.
const floorShare = (part: number, of: number): number => (of === 0 ? 1 : Math.floor((part / of) * 10_000) / 10_000);
const ceilRate = (part: number, of: number): number => (of === 0 ? 0 : Math.ceil((part / of) * 10_000) / 10_000);

/** What a tally reaches, in the shape of a floor. */
export const measureFault = (tally: CheckTally): CheckFloor => ({
  recall: floorShare(tally.found, tally.detectable),
  precision: floorShare(tally.about, tally.about + tally.beside),
  located: floorShare(tally.right, tally.determined),
  wrong: tally.wrong,
});

/** What clean reports cost, in the shape of a floor. */
export const measureClean = ({ reports, errors, warnings }: CleanTally): CleanFloor => ({
  errors: ceilRate(errors, reports),
  warnings: ceilRate(warnings, reports),
});

const rising = ['recall', 'precision', 'located'] as const;

/** What lies below the floor, in words; empty when all is well. */
export const findFallenFault = (measured: CheckFloor, floor: CheckFloor | undefined): readonly string[] => {
  if (!floor) return [];
  const fallen = rising
    .filter((key) => measured[key] < floor[key])
    .map((key) => `${key} ${measured[key]} < ${floor[key]}`);
  return measured.wrong > floor.wrong ? [...fallen, `wrong ${measured.wrong} > ${floor.wrong}`] : fallen;
};

/** What clean reports cost more than before, in words. */
export const findFallenClean = (measured: CleanFloor, floor: CleanFloor | undefined): readonly string[] =>
  floor
    ? (['errors', 'warnings'] as const)
        .filter((key) => measured[key] > floor[key])
        .map((key) => `${key} ${measured[key]} > ${floor[key]}`)
    : [];

const better = (measured: CheckFloor, floor: CheckFloor | undefined): CheckFloor =>
  floor
    ? {
        recall: Math.max(measured.recall, floor.recall),
        precision: Math.max(measured.precision, floor.precision),
        located: Math.max(measured.located, floor.located),
        wrong: Math.min(measured.wrong, floor.wrong),
      }
    : measured;

const cheaper = (measured: CleanFloor, floor: CleanFloor | undefined): CleanFloor =>
  floor
    ? { errors: Math.min(measured.errors, floor.errors), warnings: Math.min(measured.warnings, floor.warnings) }
    : measured;

/** Writes the floors of a suite: each the better of what stands there and what was measured. */
export const raiseCheckFloors = (
  suite: CheckSuite,
  faults: readonly (readonly [string, CheckFloor])[],
  clean: readonly (readonly [string, CleanFloor])[],
): void => {
  const file = read();
  const old = readCheckFloors(suite);
  const floors: CheckFloors = {
    faults: {
      ...old.faults,
      ...Object.fromEntries(faults.map(([name, each]) => [name, better(each, old.faults[name])])),
    },
    clean: { ...old.clean, ...Object.fromEntries(clean.map(([name, each]) => [name, cheaper(each, old.clean[name])])) },
  };
  writeFileSync(path, `${JSON.stringify({ ...file, [suite]: floors }, null, 2)}\n`);
};
