import type { Edition } from './check.ts';

/** Keeps what a list made from the form alone gives for an edition: the form never changes while a program runs. */
export const memoiseByEdition = <T>(list: (edition: Edition) => T): ((edition: Edition) => T) => {
  const known = new Map<Edition, T>();
  return (edition) => {
    const found = known.get(edition);
    if (found !== undefined) return found;
    const made = list(edition);
    known.set(edition, made);
    return made;
  };
};
