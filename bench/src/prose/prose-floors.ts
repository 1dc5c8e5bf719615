import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sumCalled, sumNoticed } from './format-prose-tallies.ts';
import type { ProseScore } from './score-prose.ts';

/** What a half of the wordings must reach; shares that only rise. */
export interface ProseFloor {
  readonly recall: number;
  readonly precision: number;
}

type Half = 'tuned' | 'held out';
type ProseFloors = Readonly<Partial<Record<Half | `short, ${Half}`, ProseFloor>>>;

const path = join(import.meta.dirname, '..', '..', 'prose-floors.json');
const share = (part: number, of: number): number => (of === 0 ? 1 : Math.floor((part / of) * 1000) / 1000);

/** The floors as they stand. */
export const readProseFloors = (): ProseFloors => JSON.parse(readFileSync(path, 'utf8')) as ProseFloors;

/** What a score reaches, in the shape of a floor. */
export const measureProse = (score: ProseScore): ProseFloor => {
  const [noticed, called] = [sumNoticed(score), sumCalled(score)];
  return { recall: share(noticed.noticed, noticed.seeded), precision: share(called.right, called.called) };
};

/** What lies below the floor, in words. */
export const findFallenProse = (score: ProseScore, floor: ProseFloor | undefined): readonly string[] => {
  const measured = measureProse(score);
  return (['recall', 'precision'] as const)
    .filter((key) => floor !== undefined && measured[key] < floor[key])
    .map((key) => `${key} ${measured[key]} < ${floor?.[key]}`);
};

/** Writes the better of what stands there and what was measured. */
export const raiseProseFloors = (half: keyof ProseFloors, score: ProseScore): void => {
  const floors = readProseFloors();
  const measured = measureProse(score);
  const old = floors[half];
  const raised = {
    recall: Math.max(measured.recall, old?.recall ?? 0),
    precision: Math.max(measured.precision, old?.precision ?? 0),
  };
  writeFileSync(path, `${JSON.stringify({ ...floors, [half]: raised }, null, 2)}\n`);
};
