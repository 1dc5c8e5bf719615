/** A place where a pattern almost occurs; `lost` is the edit distance. */
export interface ApproximateMatch {
  readonly from: number;
  readonly to: number;
  readonly lost: number;
}

interface Window {
  readonly from: number;
  to: number;
}

// With at most a fifth of the characters lost, most neighbouring pairs are still there; looking them up is cheap.
const mayOccur = (text: string, pattern: string): boolean => {
  let known = 0;
  for (let index = 0; index + 1 < pattern.length; index += 1)
    if (text.includes(pattern.slice(index, index + 2))) known += 1;
  return known >= 0.5 * (pattern.length - 1);
};

// Cut into one piece more than there may be errors, at least one piece of the pattern stands in the text unharmed. A
// window is as wide as an alignment around such a piece, and all that could tie with it, can reach.
const findWindows = (text: string, pattern: string, limit: number): Window[] => {
  const windows: Window[] = [];
  const reach = pattern.length + limit;
  for (let piece = 0; piece <= limit; piece += 1) {
    const at = Math.floor((piece * pattern.length) / (limit + 1));
    const words = pattern.slice(at, Math.floor(((piece + 1) * pattern.length) / (limit + 1)));
    for (let found = text.indexOf(words); found !== -1; found = text.indexOf(words, found + 1))
      windows.push({
        from: Math.max(0, found - at - limit - reach - 1),
        to: Math.min(text.length, found - at + reach),
      });
  }
  windows.sort((a, b) => a.from - b.from);
  const merged: Window[] = [];
  for (const window of windows) {
    const last = merged.at(-1);
    if (last && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else merged.push(window);
  }
  return merged;
};

// One column of costs after another (Sellers 1980), cut off below the last row that can still lead to a match (Ukkonen
// 1985): what costs more than the limit is only known to do so.
const searchWindow = (text: string, pattern: string, limit: number, window: Window): ApproximateMatch[] => {
  const height = pattern.length;
  const costs = new Int32Array(height + 2).fill(limit + 1);
  const starts = new Int32Array(height + 2).fill(window.from);
  for (let row = 0; row <= limit; row += 1) costs[row] = row;
  let active = limit;
  const ends: ApproximateMatch[] = [];
  for (let at = window.from; at < window.to; at += 1) {
    const code = text.charCodeAt(at);
    let [cost, start] = [0, at];
    starts[0] = at + 1;
    const lowest = Math.min(active + 1, height);
    for (let row = 1; row <= lowest; row += 1) {
      const replace = cost + (code === pattern.charCodeAt(row - 1) ? 0 : 1);
      const insert = costs[row]! + 1;
      const remove = costs[row - 1]! + 1;
      const before = start;
      [cost, start] = [costs[row]!, starts[row]!];
      if (replace <= insert && replace <= remove) {
        costs[row] = replace;
        starts[row] = before;
      } else if (insert <= remove) costs[row] = insert;
      else {
        costs[row] = remove;
        starts[row] = starts[row - 1]!;
      }
    }
    active = lowest;
    while (costs[active]! > limit) {
      costs[active] = limit + 1;
      active -= 1;
    }
    if (active === height) ends.push({ from: starts[height]!, to: at + 1, lost: costs[height]! });
  }
  return ends;
};

// In order of their ends, no match wider than `reach`: what can overlap one stands close by.
const isLocalMinimum = (ends: readonly ApproximateMatch[], index: number, reach: number): boolean => {
  const match = ends[index]!;
  for (let at = index - 1; at >= 0 && ends[at]!.to > match.from; at -= 1)
    if (ends[at]!.from < match.to && ends[at]!.lost <= match.lost) return false;
  for (let at = index + 1; at < ends.length && ends[at]!.to - reach < match.to; at += 1)
    if (ends[at]!.from < match.to && ends[at]!.lost < match.lost) return false;
  return true;
};

/**
 * Approximate substring search: where `pattern` occurs in `text` with at most a fifth of its characters changed, added or
 * lost. Local minima only, in order. Cost: a search for its pieces, and |pattern| × (errors) around each of them.
 * Example: `findApproximate('属于三类内容事务信息', '属于三类内部事务信息')` → [{ from: 0, to: 10, lost: 1 }]
 */
export const findApproximate = (text: string, pattern: string): ApproximateMatch[] => {
  const limit = Math.floor(pattern.length / 5);
  const windows = findWindows(text, pattern, limit);
  if (windows.length === 0 || !mayOccur(text, pattern)) return [];
  const ends = windows.flatMap((window) => searchWindow(text, pattern, limit, window));
  return ends.filter((_, index) => isLocalMinimum(ends, index, pattern.length + limit));
};
