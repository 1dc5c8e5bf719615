// Slips in one cell.
import type { Random } from '../../random.ts';
import type { Printed } from '../../truth/printed.ts';
import { figureAt, type Pair } from '../clean/printed-report.ts';
import { pickCell, printInstead, putFigures } from './change-figures.ts';
import type { Fault } from './fault.ts';

type Slip = (value: number, random: Random) => number;

const digitsOf = (value: number): string[] => [...String(value)];

const wrongDigit: Slip = (value, random) => {
  const digits = digitsOf(value);
  const at = random.int(0, digits.length - 1);
  const others = [...'0123456789'].filter((digit) => digit !== digits[at] && (digit !== '0' || at > 0 || value < 10));
  digits[at] = random.pick(others);
  return Number(digits.join(''));
};

const swappable = (value: number): number[] =>
  digitsOf(value).flatMap((digit, at, all) => {
    const next = all[at + 1];
    return next !== undefined && next !== digit && !(at === 0 && next === '0') ? [at] : [];
  });

const swapDigits: Slip = (value, random) => {
  const digits = digitsOf(value);
  const at = random.pick(swappable(value));
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return Number(digits.join(''));
};

const dropDigit: Slip = (value, random) => {
  const digits = digitsOf(value);
  digits.splice(digits[1] === '0' ? random.int(1, digits.length - 1) : random.int(0, digits.length - 1), 1);
  return Number(digits.join(''));
};

const doubleDigit: Slip = (value, random) => {
  const digits = digitsOf(value);
  const at = random.int(0, digits.length - 1);
  digits.splice(at, 0, digits[at]!);
  return Number(digits.join(''));
};

const onFigure = (
  name: string,
  slip: Slip,
  fits: (value: number) => boolean,
  rules: readonly string[] = [],
): Fault => ({
  name,
  family: 'arithmetic',
  rules,
  seed: (pair, random) => {
    const path = pickCell(pair, random, fits);
    return path === null ? null : putFigures(pair, [[path, slip(figureAt(pair.report, path), random)]]);
  },
});

const instead = (name: string, rules: readonly string[], cell: (value: number, random: Random) => Printed): Fault => ({
  name,
  family: 'arithmetic',
  rules,
  seed: (pair: Pair, random: Random) => {
    const path = pickCell(pair, random, (value) => value > 0);
    return path === null ? null : printInstead(pair, new Map([[path, cell(figureAt(pair.report, path), random)]]));
  },
});

const isPositive = (value: number): boolean => value > 0;

/** Slips in one cell of tables 3 and 4. */
export const cellFaults: readonly Fault[] = [
  onFigure('wrong digit', wrongDigit, () => true),
  onFigure('digits swapped', swapDigits, (value) => swappable(value).length > 0),
  onFigure('digit missing', dropDigit, (value) => value >= 10),
  onFigure('digit doubled', doubleDigit, isPositive),
  onFigure('minus sign', (value) => -value, isPositive, ['figure-negative']),
  onFigure(
    'off by one',
    (value, random) => (value > 0 && random.chance(0.5) ? value - 1 : value + 1),
    () => true,
  ),
  instead('blank', ['cell-blank'], () => ({ kind: 'blank' })),
  instead('placeholder', ['cell-placeholder'], (_, random) => ({ kind: 'mark', text: random.pick(['/', '—', '无']) })),
  instead('words in a cell', ['cell-text', 'cell-missing'], (_, random) => ({
    kind: 'mark',
    text: random.pick(['见附件', '若干', '详见说明']),
  })),
];
