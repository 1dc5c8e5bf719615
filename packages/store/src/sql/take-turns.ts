/**
 * Makes a function whose calls act one after the other, in the order of the calls, each on what it is given once that is
 * there: a later one never comes before an earlier one, however long that has to wait.
 */
export const takeTurns = <T, R>(act: (given: T) => Promise<R>): ((coming: Promise<T>) => Promise<R>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (coming) => {
    // Told below; until then nobody listens.
    coming.catch(() => {});
    const mine = last.then(async () => act(await coming));
    last = mine.catch(() => {});
    return mine;
  };
};
