import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countFigures, type Tally } from './tally.ts';

/**
 * What a kind of document must reach: the share of right figures only rises, the number of silent ones only falls, and as
 * many documents are made as were.
 */
export interface Floor {
  readonly documents: number;
  readonly right: number;
  readonly silent: number;
}
export type Floors = Readonly<Record<string, Floor>>;

const path = join(import.meta.dirname, '..', '..', 'typed-out-floors.json');

export const readFloors = (): Floors => JSON.parse(readFileSync(path, 'utf8')) as Floors;

/** What a tally reaches, as a floor; rounded down, so that it is never above what was measured. */
export const measureFloor = (tally: Tally): Floor => ({
  documents: tally.documents,
  right: Math.floor((tally.figures.right / Math.max(1, countFigures(tally))) * 10_000) / 10_000,
  silent: tally.figures.silent,
});

/** What lies below the floor, in words; a kind without a floor must have one. */
export const findFallen = (measured: Floor, floor: Floor | undefined): readonly string[] => {
  if (!floor) return ['no floor (--raise)'];
  return [
    ...(measured.documents < floor.documents ? [`documents ${measured.documents} < ${floor.documents}`] : []),
    ...(measured.right < floor.right ? [`right ${measured.right} < ${floor.right}`] : []),
    ...(measured.silent > floor.silent ? [`silent ${measured.silent} > ${floor.silent}`] : []),
  ];
};

/** Every kind that lies below its floor, and every one with a floor that was not measured at all. */
export const listFallen = (measured: ReadonlyMap<string, Floor>, floors: Floors): readonly string[] => [
  ...[...measured].flatMap(([kind, floor]) => {
    const fallen = findFallen(floor, floors[kind]);
    return fallen.length > 0 ? [`${kind} (${fallen.join(', ')})`] : [];
  }),
  ...Object.keys(floors).flatMap((kind) => (measured.has(kind) ? [] : [`${kind} (not measured)`])),
];

/**
 * The better of what stands there and what was measured. What is no longer made stays, and so stays fallen: to take a kind
 * or documents away is an edit of the floors that is seen in the change.
 */
export const raise = (measured: ReadonlyMap<string, Floor>, floors: Floors): Floors => {
  const better = [...measured].map(([kind, { documents, right, silent }]): [string, Floor] => {
    const old = floors[kind];
    return [
      kind,
      {
        documents: Math.max(documents, old?.documents ?? 0),
        right: Math.max(right, old?.right ?? 0),
        silent: Math.min(silent, old?.silent ?? silent),
      },
    ];
  });
  const gone = Object.entries(floors).filter(([kind]) => !measured.has(kind));
  return Object.fromEntries([...better, ...gone]);
};

export const writeFloors = (floors: Floors): void => {
  const lines = Object.entries(floors).map(
    ([kind, { documents, right, silent }]) =>
      `  ${JSON.stringify(kind)}: { "documents": ${documents}, "right": ${right}, "silent": ${silent} }`,
  );
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`);
};
