import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './tally.ts';

/**
 * What a kind of document must reach. perfect, right, certain: shares that only rise. silent: a count that only falls.
 */
export interface Floor {
  readonly perfect: number;
  readonly right: number;
  readonly certain: number;
  readonly silent: number;
}

/** Floors by kind; `calibrationGap` in points, only falls. */
export interface Floors {
  readonly kinds: Readonly<Record<string, Floor>>;
  readonly calibrationGap?: number;
}

/** The full run and the short one have floors of their own. */
export type Suite = 'full' | 'short';
type FloorFile = Readonly<Partial<Record<Suite, Floors>>>;

const path = join(import.meta.dirname, '..', '..', 'floors.json');

const read = (): FloorFile => JSON.parse(readFileSync(path, 'utf8')) as FloorFile;

/** The floors of a suite. */
export const readFloors = (suite: Suite): Floors => read()[suite] ?? { kinds: {} };

// Rounded down, so that a floor is never above what was measured.
const share = (part: number, of: number): number => (of === 0 ? 1 : Math.floor((part / of) * 10_000) / 10_000);

/** What a tally reaches, in the shape of a floor. */
export const measureFloor = ({ documents, perfect, cells, right, certain, silent }: Tally): Floor => ({
  perfect: share(perfect, documents),
  right: share(right, cells),
  certain: share(certain.right, certain.of),
  silent,
});

/** What lies below the floor, in words; empty when all is well. */
export const findFallen = (measured: Floor, floor: Floor | undefined): readonly string[] => {
  if (!floor) return [];
  const rising = (['perfect', 'right', 'certain'] as const)
    .filter((key) => measured[key] < floor[key])
    .map((key) => `${key} ${measured[key]} < ${floor[key]}`);
  return measured.silent > floor.silent ? [...rising, `silent ${measured.silent} > ${floor.silent}`] : rising;
};

const raise = (measured: Floor, floor: Floor | undefined): Floor => ({
  perfect: Math.max(measured.perfect, floor?.perfect ?? 0),
  right: Math.max(measured.right, floor?.right ?? 0),
  certain: Math.max(measured.certain, floor?.certain ?? 0),
  silent: Math.min(measured.silent, floor?.silent ?? Number.MAX_SAFE_INTEGER),
});

/** Writes the floors of a suite: each the better of what stands there and what was measured. */
export const raiseFloors = (suite: Suite, measured: ReadonlyMap<string, Floor>, calibrationGap?: number): void => {
  const file = read();
  const old = file[suite]?.kinds ?? {};
  const kinds = Object.fromEntries([...measured].map(([kind, floor]) => [kind, raise(floor, old[kind])]));
  const gap = Math.min(file[suite]?.calibrationGap ?? 100, Math.ceil((calibrationGap ?? 100) * 10) / 10);
  const floors: Floors = {
    kinds: { ...old, ...kinds },
    ...(calibrationGap === undefined ? {} : { calibrationGap: gap }),
  };
  writeFileSync(path, `${JSON.stringify({ ...file, [suite]: floors }, null, 2)}\n`);
};
