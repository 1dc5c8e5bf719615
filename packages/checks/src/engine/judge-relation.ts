import type { Outcome, Params, RelationReading } from './check.ts';
import { evaluateRelation } from './evaluate-relation.ts';
import { showCell } from './name-cells.ts';

/** The three wordings that a relation rule has. */
export type RelationMessage = 'holds' | 'broken' | 'unclear';

const messageByVerdict = { pass: 'holds', fail: 'broken', unclear: 'unclear' } as const;

/** What a side shows: its one cell, or the sum of several; a side without any figure shows its state. */
const showSide = (cells: RelationReading['left'], sum: number, printed: boolean) =>
  cells.length === 1 || !printed ? showCell(cells[0]) : { zh: String(sum), en: String(sum) };

/**
 * Judges Σ left = Σ right, or Σ left ≤ Σ right. Wordings may name {name}, {left}, {right}, {difference} and `params`.
 * In the outcome `actual` is the left side, `expected` the right (as "≤ n" for an inequality), `delta` left − right;
 * null where a side holds no printed figure.
 */
export const judgeRelation = (
  { name, left, right }: RelationReading,
  relation: '=' | '<=',
  params: Params = {},
): Outcome<RelationMessage> => {
  const evaluation = evaluateRelation(left, relation, right);
  const { verdict, mode, leftPrinted, rightPrinted, delta } = evaluation;
  const bound = relation === '=' ? evaluation.right : `≤ ${evaluation.right}`;
  return {
    verdict,
    message: messageByVerdict[verdict],
    mode,
    actual: leftPrinted ? evaluation.left : null,
    expected: rightPrinted ? bound : null,
    delta: leftPrinted && rightPrinted ? delta : null,
    params: {
      name,
      left: showSide(left, evaluation.left, leftPrinted),
      right: showSide(right, evaluation.right, rightPrinted),
      difference: Math.abs(delta),
      ...params,
    },
  };
};
