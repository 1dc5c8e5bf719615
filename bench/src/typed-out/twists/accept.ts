import type { Cell, Doc, Expected } from '../sheet.ts';

/** What is accepted for a figure after a twist, from what was accepted before. */
export type Accept = (want: Expected) => Expected;

/** Nobody can be sure what is meant, or whether a reader sees it: null is as good as the figure. */
export const orNull: Accept = (want) => ({ ...want, open: true });

/** The figure stands nowhere: only a sum can give it. */
export const notPrinted: Accept = ({ v }) => (v === null ? { v } : { v: null, derived: v });

/** Accepts otherwise what stands in these cells; cells without figures are passed over. */
export const acceptIn = (doc: Doc, cells: readonly (Cell | null)[], accept: Accept): void => {
  for (const k of cells.map((each) => each?.k)) if (k !== undefined) doc.expected.set(k, accept(doc.expected.get(k)!));
};

/** Accepts null for every figure of the document. */
export const leaveOpen = (doc: Doc): void => {
  for (const [k, want] of doc.expected) doc.expected.set(k, orNull(want));
};
