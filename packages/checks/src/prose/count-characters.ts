/**
 * Counts characters as a word processor does: every ideograph and sign is one, a run of letters or digits is one.
 * Example: `countCharacters('2024年,12条')` → 5
 */
export const countCharacters = (text: string): number =>
  text.match(/[\p{Script=Latin}\p{Nd}]+(?:[.,][\p{Nd}]+)*|[^\s]/gu)?.length ?? 0;

/** Counts ideographs. */
export const countIdeographs = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
