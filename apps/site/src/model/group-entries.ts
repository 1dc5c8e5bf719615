// Group headings over columns or beside rows: where each one opens and how far it reaches.
import type { FormGroup } from '@nianbao/schema';

/** A group at the entry where it opens. `level` counts from the outside, 0 first. */
export interface GroupNode {
  readonly group: FormGroup;
  readonly level: number;
  readonly span: number;
}

/** An entry with the groups that open at it, outermost first; `level` is the number of groups around it. */
export interface GroupedEntry<T> {
  readonly entry: T;
  readonly opens: readonly GroupNode[];
  readonly level: number;
}

const chainOf = (groups: readonly FormGroup[], id: string | undefined): readonly FormGroup[] => {
  const group = groups.find((candidate) => candidate.id === id);
  return group ? [...chainOf(groups, group.parent), group] : [];
};

/** How many levels of groups there are. */
export const groupLevels = (groups: readonly FormGroup[]): number =>
  Math.max(0, ...groups.map((group) => chainOf(groups, group.id).length));

/** Entries in order with the groups that open at them. A group covers the unbroken run of entries inside it. */
export const groupEntries = <T extends { readonly group?: string }>(
  entries: readonly T[],
  groups: readonly FormGroup[],
): readonly GroupedEntry<T>[] => {
  const chains = entries.map((entry) => chainOf(groups, entry.group));
  const reach = (index: number, level: number): number => {
    const id = chains[index]![level]!.id;
    let end = index + 1;
    while (end < chains.length && chains[end]![level]?.id === id) end += 1;
    return end - index;
  };
  return entries.map((entry, index) => {
    const opens = chains[index]!.flatMap((group, level) =>
      chains[index - 1]?.[level]?.id === group.id ? [] : [{ group, level, span: reach(index, level) }],
    );
    return { entry, opens, level: chains[index]!.length };
  });
};
