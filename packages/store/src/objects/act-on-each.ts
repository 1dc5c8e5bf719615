// Enough to hide the way to the storage, few enough for a small one.
const atOnce = 16;

/** Acts on each item, some at a time; answers in the order of the items. */
export const actOnEach = async <T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> => {
  const answers: R[] = [];
  // All take from one iterator: whoever is done takes the next.
  const left = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of left) answers[index] = await act(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return answers;
};
