import type { Rule } from './page-content.ts';

// Two lines this close are one: a border drawn by both its cells, a double border drawn twice at once.
const samePosition = 1.2;
// A border is often drawn cell by cell, dotted or dashed.
const bridged = 4;
const shortest = 5;

const mergeAlong = (rules: readonly Rule[]): Rule[] => {
  const merged: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && rule.from <= last.to + bridged) {
      if (rule.to > last.to) merged[merged.length - 1] = { ...last, to: rule.to };
    } else merged.push(rule);
  }
  return merged;
};

/** Joins pieces of the same line that touch or nearly touch; what stays shorter than a cell is dropped. */
export const mergeRules = (rules: readonly Rule[]): readonly Rule[] =>
  [true, false].flatMap((vertical) => {
    const groups: Rule[][] = [];
    let start = Number.NEGATIVE_INFINITY;
    for (const rule of rules.filter((each) => each.vertical === vertical).sort((a, b) => a.at - b.at)) {
      if (rule.at - start > samePosition) {
        groups.push([]);
        start = rule.at;
      }
      groups.at(-1)!.push({ ...rule, at: start });
    }
    return groups.flatMap(mergeAlong).filter((rule) => rule.to - rule.from >= shortest);
  });
