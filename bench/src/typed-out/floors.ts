import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countFigures, type Tally } from './tally.ts';

/** What a kind of document must reach: the share of right figures only rises, the number of silent ones only falls. */
export interface Floor {
  readonly right: number;
  readonly silent: number;
}
export type Floors = Readonly<Record<string, Floor>>;

const path = join(import.meta.dirname, '..', '..', 'typed-out-floors.json');

export const readFloors = (): Floors => JSON.parse(readFileSync(path, 'utf8')) as Floors;

/** What a tally reaches, as a floor; rounded down, so that it is never above what was measured. */
export const measureFloor = (tally: Tally): Floor => ({
  right: Math.floor((tally.figures.right / Math.max(1, countFigures(tally))) * 10_000) / 10_000,
  silent: tally.figures.silent,
});

/** What lies below the floor, in words; a kind without a floor must have one. */
export const findFallen = (measured: Floor, floor: Floor | undefined): readonly string[] => {
  if (!floor) return ['no floor (--raise)'];
  return [
    ...(measured.right < floor.right ? [`right ${measured.right} < ${floor.right}`] : []),
    ...(measured.silent > floor.silent ? [`silent ${measured.silent} > ${floor.silent}`] : []),
  ];
};

/** The better of what stands there and what was measured; kinds that are no longer made go. */
export const raise = (measured: ReadonlyMap<string, Floor>, floors: Floors): Floors =>
  Object.fromEntries(
    [...measured].map(([kind, { right, silent }]) => {
      const old = floors[kind];
      return [kind, { right: Math.max(right, old?.right ?? 0), silent: Math.min(silent, old?.silent ?? silent) }];
    }),
  );

export const writeFloors = (floors: Floors): void => {
  const lines = Object.entries(floors).map(
    ([kind, { right, silent }]) => `  ${JSON.stringify(kind)}: { "right": ${right}, "silent": ${silent} }`,
  );
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
};
