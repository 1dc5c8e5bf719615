import { checks } from '@nianbao/checks';

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** A hint for a mistyped rule id: one that holds it, or the one with the longest common beginning; or null. */
export const findNearRule = (id: string): string | null => {
  const holding = checks.find((check) => id !== '' && check.id.includes(id));
  if (holding) return holding.id;
  const ranked = checks.map((check) => ({ id: check.id, shared: sharedStart(check.id, id) }));
  const best = ranked.sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared >= 4 ? best.id : null;
};
