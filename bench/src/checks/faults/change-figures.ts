import { type FormFigure, listFigures } from '@nianbao/schema';
import type { Random } from '../../random.ts';
import { type Printed, printValue } from '../../truth/printed.ts';
import { figureAt, type Pair } from '../clean/printed-report.ts';
import type { Seeded, SeededChange } from './fault.ts';

/** The figures that the equations are about: tables 3 and 4. */
export const listCounted = ({ report }: Pair): readonly FormFigure[] =>
  listFigures(report.edition).filter(({ table }) => table.id !== 'proactiveDisclosure');

/** Prints other things in some cells. Null where nothing would change. */
export const printInstead = (pair: Pair, instead: ReadonlyMap<string, Printed>): Seeded | null => {
  const printed = new Map(pair.report.printed);
  const changes: SeededChange[] = [];
  for (const [path, cell] of instead) {
    const right = figureAt(pair.report, path);
    const value = cell.kind === 'value' ? cell.value : null;
    printed.set(path, cell);
    if (value !== right && !(value === null && right === 0)) changes.push({ path, printed: value, right });
  }
  return changes.length === 0 ? null : { ...pair, report: { ...pair.report, printed }, changes };
};

/** Puts other figures into some cells. */
export const putFigures = (pair: Pair, figures: readonly (readonly [string, number])[]): Seeded | null =>
  printInstead(pair, new Map(figures.map(([path, value]) => [path, printValue(value)])));

/** A cell of table 3 (seven times of eight) or 4 that the slip can happen to; null where none is. */
export const pickCell = (pair: Pair, random: Random, fits: (value: number) => boolean): string | null => {
  const table = random.chance(7 / 8) ? 'applications' : 'disputes';
  const cells = listCounted(pair).filter(
    (figure) => figure.table.id === table && fits(figureAt(pair.report, figure.pointer)),
  );
  return cells.length === 0 ? null : random.pick(cells).pointer;
};
