/**
 * Remembers the answers for the keys asked for last: the pages of an agency are built one after another and read the same
 * documents. At most `most` answers are kept; one that failed is not.
 * Example: `const read = keepRecent(64, readSlowly); await read('a'); await read('a')` reads once.
 */
export const keepRecent = <K extends readonly string[], T>(
  most: number,
  read: (...key: K) => Promise<T>,
): ((...key: K) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>();
  return (...key) => {
    const name = JSON.stringify(key);
    const answer = kept.get(name) ?? read(...key);
    // What was asked for last stands last.
    kept.delete(name);
    kept.set(name, answer);
    answer.catch(() => kept.delete(name));
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return answer;
  };
};
