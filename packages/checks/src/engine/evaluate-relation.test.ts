import type { CellState, Figure } from '@nianbao/schema';
import { expect, test } from 'vitest';
import { evaluateRelation } from './evaluate-relation.ts';
import type { ReadCell } from './read-cell.ts';

const cell = (given: number | CellState): ReadCell => {
  const value: Figure = typeof given === 'number' ? given : null;
  const state = typeof given === 'number' ? (given === 0 ? 'zero' : 'value') : given;
  return { path: '', value, state, raw: '', method: null, place: null, operand: { path: '', value, state } };
};

test.each([
  { left: [63], relation: '=', right: [60, 3], verdict: 'pass', mode: 'strict', delta: 0 },
  { left: [63], relation: '=', right: [60, 2], verdict: 'fail', mode: 'strict', delta: 1 },
  { left: [63], relation: '=', right: [60, 3, 'blank'], verdict: 'pass', mode: 'blank-as-zero', delta: 0 },
  { left: [63], relation: '=', right: [60, 2, 'dash'], verdict: 'unclear', mode: 'blank-as-zero', delta: 1 },
  { left: [63], relation: '=', right: [64, 'slash'], verdict: 'fail', mode: 'blank-as-zero', delta: -1 },
  { left: ['none'], relation: '=', right: [64], verdict: 'unclear', mode: 'blank-as-zero', delta: -64 },
  { left: ['blank', 5], relation: '=', right: [4, 'blank'], verdict: 'unclear', mode: 'blank-as-zero', delta: 1 },
  { left: [0.3], relation: '=', right: [0.1, 0.2], verdict: 'pass', mode: 'strict', delta: 0 },
  { left: [5], relation: '<=', right: [5], verdict: 'pass', mode: 'strict', delta: 0 },
  { left: [6], relation: '<=', right: [5], verdict: 'fail', mode: 'strict', delta: 1 },
  { left: [6], relation: '<=', right: [5, 'blank'], verdict: 'unclear', mode: 'blank-as-zero', delta: 1 },
  { left: [6, 'blank'], relation: '<=', right: [5], verdict: 'fail', mode: 'blank-as-zero', delta: 1 },
] as const)('$left $relation $right: $verdict, $mode', ({ left, relation, right, ...expected }) => {
  expect(evaluateRelation(left.map(cell), relation, right.map(cell))).toMatchObject(expected);
});
