// Faults of the officer, not of the copy: what is printed is what counts, also where it does not add up.
import type { Random } from '../../random.ts';
import { type Cell, countsOf, tableOf } from '../sheet.ts';
import { family, type Twist } from '../twist.ts';

const faults = family('faults', [
  'html',
  'docx',
  'xlsx',
  'markdown',
  'tabs',
  'pipes',
  'lines',
  'spaces',
  'csv',
  'pdf bare',
]);

/** Prints other figures in cells that `which` picks. */
const printed = (
  name: string,
  which: (cells: Cell[], random: Random) => Cell[],
  change: (n: number, random: Random) => number,
): Twist =>
  faults(name, (doc, _, random) => {
    for (const each of which(countsOf(doc), random)) {
      const v = change(Number(each.t), random);
      each.t = String(v);
      doc.expected.set(each.k!, { v });
    }
  });
const inColumn =
  (column: string) =>
  (cells: Cell[]): Cell[] =>
    cells.filter(({ k }) => k!.startsWith('/applications') && k!.endsWith(`/${column}`));
const one = (cells: Cell[], random: Random): Cell[] => [
  random.pick(cells.filter(({ k }) => k!.startsWith('/applications'))),
];

export const faultTwists: readonly Twist[] = [
  printed('one figure too large by one', one, (n) => n + 1),
  printed('one digit too much', one, (n) => n * 10 + 7),
  printed('totals all zero', inColumn('total'), () => 0),
  printed('totals all wrong', inColumn('total'), (n, random) => n + random.int(1, 9)),
  printed('natural persons all zero', inColumn('naturalPerson'), () => 0),
  printed(
    'everything zero',
    (cells) => cells,
    () => 0,
  ),
  printed(
    'everything one',
    (cells) => cells,
    () => 1,
  ),
  printed(
    'everything of its own',
    (cells) => cells,
    (_, random) => random.int(0, 999),
  ),
  printed(
    'years as figures',
    (cells) => cells.filter(({ k }) => k!.includes('/granted/')),
    () => 2023,
  ),
  printed(
    'negative carried out',
    (cells) => cells.filter(({ k }) => k!.includes('/carriedOut/')),
    (n) => -n - 1,
  ),
  printed(
    'large figures',
    (cells) => cells.filter(({ k }) => k!.startsWith('/applications')),
    (n, random) => n * 1_000_003 + random.int(1, 9),
  ),
  printed(
    'halves',
    (cells) => cells.filter(({ k }) => k!.includes('/granted/')),
    (n) => n + 0.5,
  ),
  faults('two figures of a row swapped', (doc, _, random) => {
    // Only figures that differ: others are the plain report.
    const pairs = tableOf(doc, 't3').rows.flatMap((row) => {
      const [first, ...rest] = row.filter(({ k }) => k);
      return rest.filter(({ t }) => t !== first!.t).map((other) => [first!, other] as const);
    });
    const [a, b] = random.pick(pairs);
    [a.t, b.t] = [b.t, a.t];
    for (const each of [a, b]) doc.expected.set(each.k!, { v: Number(each.t) });
  }),
  faults('figures one row too low', (doc) => {
    const cells = countsOf(doc).filter(({ k }) => /(?:denied|unable|notProcessed)/.test(k!));
    const before = cells.map(({ t }) => t);
    for (const [at, each] of cells.entries()) {
      each.t = before[at - 7] ?? '0';
      doc.expected.set(each.k!, { v: Number(each.t) });
    }
  }),
];
