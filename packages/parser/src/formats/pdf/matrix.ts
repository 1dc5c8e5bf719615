/** An affine map as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The map that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `outer` after `inner`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Where a point goes. Example: `applyTo([1, 0, 0, 1, 5, 0], 1, 2)` → [6, 2] */
export const applyTo = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** A matrix from numbers of any source; the identity where they are none. */
export const toMatrix = (numbers: unknown): Matrix => {
  const list = numbers === null || numbers === undefined ? [] : Array.from(numbers as ArrayLike<number>, Number);
  return list.length === 6 && list.every(Number.isFinite) ? (list as unknown as Matrix) : identity;
};
