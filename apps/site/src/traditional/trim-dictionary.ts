// OpenCC's dictionaries without what given texts never need: a page converts with a few kilobytes instead of a megabyte.

import { ConverterFactory } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';

/** Dictionaries in the order in which they are applied, each in the words of the library: "简 繁|…". */
export type TrimmedDictionary = readonly (readonly string[])[];

// The library's own order: words before characters, Simplified to Traditional before the variants of Taiwan.
const [phrases, characters] = preset.from.cn![0] as readonly [string, string];
const [variantPhrases, variants] = preset.to.tw![0] as readonly [string, string];

const readEntries = (dictionary: string): (readonly [from: string, to: string])[] =>
  dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);
const write = (entries: readonly (readonly [string, string])[]): string =>
  entries.map((entry) => entry.join(' ')).join('|');

/**
 * What texts of the given characters need. A word is left out where its characters convert to the same singly.
 * Example: `trimDictionary(new Set('报告里'))` → [["里面 裡面", "报 報|里 裏"], ["裏面 裡面", "裏 裡"]] and the like
 */
export const trimDictionary = (known: ReadonlySet<string>): TrimmedDictionary => {
  const holds = (set: ReadonlySet<string>) => (text: string) => [...text].every((character) => set.has(character));
  const single = readEntries(characters).filter(([from]) => known.has(from));
  const convertSingly = ConverterFactory([write(single)]);
  const words = readEntries(phrases).filter(([from, to]) => holds(known)(from) && convertSingly(from) !== to);
  const reached = new Set([...known, ...[...single, ...words].flatMap(([, to]) => [...to])]);
  const kept = [variantPhrases, variants].map((dictionary) =>
    write(readEntries(dictionary).filter(([from]) => holds(reached)(from))),
  );
  return [[write(words), write(single)], kept];
};
