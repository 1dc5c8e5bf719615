import type { Finding } from '@nianbao/schema';
import type { ReadCell } from './read-cell.ts';
import { isBlank, isFigure } from './read-cell.ts';

/**
 * The result of comparing two sums, blanks counted as 0. `delta` = left − right.
 * `leftPrinted`: at least one figure stands on that side, so that its sum means something.
 */
export interface Evaluation {
  readonly verdict: Exclude<Finding['verdict'], 'not-assessable'>;
  readonly mode: Finding['mode'];
  readonly left: number;
  readonly right: number;
  readonly delta: number;
  readonly leftPrinted: boolean;
  readonly rightPrinted: boolean;
}

// Amounts have up to four decimals; binary fractions must not make 0.1 + 0.2 differ from 0.3.
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Σ of the cells' figures; blanks count as 0 here and only here. */
export const sumCells = (cells: readonly ReadCell[]): number => {
  let sum = 0;
  for (const { value } of cells) sum += value ?? 0;
  return round(sum);
};

/** `strict` where every cell holds a figure, else `blank-as-zero`. */
export const modeOf = (cells: readonly ReadCell[]): Finding['mode'] =>
  cells.some(isBlank) ? 'blank-as-zero' : 'strict';

/**
 * Evaluates Σ left = Σ right (or ≤). A violation that some non-negative filling of the blanks would repair is
 * `unclear`, never `fail`. Example: left [63], right [60, blank] with '=' → unclear, mode blank-as-zero, delta 3.
 */
export const evaluateRelation = (
  left: readonly ReadCell[],
  relation: '=' | '<=',
  right: readonly ReadCell[],
): Evaluation => {
  const sums = { left: sumCells(left), right: sumCells(right) };
  const delta = round(sums.left - sums.right);
  const leftBlank = left.some(isBlank);
  const rightBlank = right.some(isBlank);
  const holds = relation === '=' ? delta === 0 : delta <= 0;
  const repairable = delta > 0 ? rightBlank : leftBlank;
  return {
    verdict: holds ? 'pass' : repairable ? 'unclear' : 'fail',
    mode: leftBlank || rightBlank ? 'blank-as-zero' : 'strict',
    left: sums.left,
    right: sums.right,
    delta,
    leftPrinted: left.some(isFigure),
    rightPrinted: right.some(isFigure),
  };
};
