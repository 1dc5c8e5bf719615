/** Sets of numbers that are joined two at a time. */
export interface DisjointSets {
  readonly find: (item: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** `size` sets of one number each. Example: `sets.join(0, 2); sets.find(0) === sets.find(2)` */
export const disjointSets = (size: number): DisjointSets => {
  const parent = Array.from({ length: size }, (_, index) => index);
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = item; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      parent[find(a)] = find(b);
    },
  };
};
