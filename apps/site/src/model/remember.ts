/**
 * Remembers what a function makes of each key, for ever: for keys that are few.
 * Example: `const square = remember((n: number) => n * n)`
 */
export const remember = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
};
