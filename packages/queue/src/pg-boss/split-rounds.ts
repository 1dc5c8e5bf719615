interface Begun {
  /** How often the job was begun before. */
  readonly retryCount: number;
}

// Any order will do, but it must not be the same one every time: see below.
const shuffle = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/**
 * Jobs that run together. Those that were begun before are run one by one, after the others are settled, in an order
 * left to chance: one of them may have ended the program that ran it, and must not take its neighbours along as often
 * as it is tried. Example: begun 0, 0 and 2 times → [[first, second], [third]]
 */
export const splitRounds = <T extends Begun>(jobs: readonly T[]): T[][] => {
  const fresh = jobs.filter(({ retryCount }) => retryCount === 0);
  const again = shuffle(jobs.filter(({ retryCount }) => retryCount > 0));
  return [...(fresh.length > 0 ? [fresh] : []), ...again.map((job) => [job])];
};
