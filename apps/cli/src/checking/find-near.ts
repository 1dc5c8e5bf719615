const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * A hint for a mistyped name: a known one that holds it, or the one with the longest common beginning; or null.
 * Example: `findNear('cell-blnk', ['cell-blank', 'title-missing'])` → "cell-blank"
 */
export const findNear = (name: string, known: readonly string[]): string | null => {
  const [wanted, candidates] = [name.toLowerCase(), known.map((each) => [each, each.toLowerCase()] as const)];
  const holding = candidates.find(([, each]) => wanted !== '' && each.includes(wanted));
  if (holding) return holding[0];
  const ranked = candidates.map(([each, lower]) => ({ each, shared: sharedStart(lower, wanted) }));
  const best = ranked.sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared >= 4 ? best.each : null;
};
