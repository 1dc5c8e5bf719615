import type { Doc, Expected } from '../sheet.ts';

/** What is accepted for a figure after a twist, from what was accepted before. */
export type Accept = (want: Expected) => Expected;

/** Nobody can be sure what is meant, or whether a reader sees it: null is as good as the figure. */
export const orNull: Accept = (want) => ({ ...want, open: true });

/** Accepts null for every figure of the document, or for those of `keys`. */
export const leaveOpen = (doc: Doc, keys: readonly (string | undefined)[] = [...doc.expected.keys()]): void => {
  for (const k of keys) if (k !== undefined) doc.expected.set(k, orNull(doc.expected.get(k)!));
};
