/** A place where a pattern almost occurs; `lost` is the edit distance. */
export interface ApproximateMatch {
  readonly from: number;
  readonly to: number;
  readonly lost: number;
}

// With at most a fifth of the characters lost, most neighbouring pairs are still there; looking them up is cheap.
const mayOccur = (text: string, pattern: string): boolean => {
  let known = 0;
  for (let index = 0; index + 1 < pattern.length; index += 1)
    if (text.includes(pattern.slice(index, index + 2))) known += 1;
  return known >= 0.5 * (pattern.length - 1);
};

/**
 * Approximate substring search (Sellers 1980): where `pattern` occurs in `text` with at most a fifth of its characters
 * changed, added or lost. Local minima only, in order. Cost: |text| × |pattern| steps.
 * Example: `findApproximate('属于三类内容事务信息', '属于三类内部事务信息')` → [{ from: 0, to: 10, lost: 1 }]
 */
export const findApproximate = (text: string, pattern: string): ApproximateMatch[] => {
  if (!mayOccur(text, pattern)) return [];
  const limit = Math.floor(pattern.length / 5);
  const height = pattern.length;
  let costs = Array.from({ length: height + 1 }, (_, row) => row);
  let starts = new Array<number>(height + 1).fill(0);
  const ends: ApproximateMatch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let row = 1; row <= height; row += 1) {
      const replace = costs[row - 1]! + (text[at] === pattern[row - 1] ? 0 : 1);
      const insert = costs[row]! + 1;
      const remove = nextCosts[row - 1]! + 1;
      const cost = Math.min(replace, insert, remove);
      nextCosts.push(cost);
      nextStarts.push(
        cost === replace ? (row === 1 ? at : starts[row - 1]!) : cost === insert ? starts[row]! : nextStarts[row - 1]!,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    if (costs[height]! <= limit) ends.push({ from: starts[height]!, to: at + 1, lost: costs[height]! });
  }
  return ends.filter((match, index) => {
    const neighbours = ends.filter(
      (other, otherIndex) => otherIndex !== index && other.from < match.to && match.from < other.to,
    );
    return neighbours.every((other) => match.lost < other.lost || (match.lost === other.lost && match.to <= other.to));
  });
};
