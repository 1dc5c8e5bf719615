import { type ApproximateMatch, findApproximate } from './find-approximate.ts';
import { gap, openGappedSearch } from './find-gapped.ts';
import type { LabelStream } from './label-stream.ts';
import { templates } from './template.ts';

/** Where the keys of both forms' labels stand in a stream; each key is looked for once, whichever forms have it. */
export interface LabelSearch {
  readonly stream: LabelStream;
  /** Where a key of the forms begins. */
  readonly exact: (key: string) => readonly number[];
  readonly approximate: (key: string) => readonly ApproximateMatch[];
  /** Where a key stands with some of its characters not decoded. */
  readonly gapped: (key: string) => readonly ApproximateMatch[];
}

// All keys of both forms by their first two characters.
const pair = (text: string, at: number): number => text.charCodeAt(at) * 0x8000 + (text.charCodeAt(at + 1) & 0x7fff);
const keysByPair = new Map<number, string[]>();
const openings = new Uint8Array(65_536);
for (const key of new Set(Object.values(templates).flatMap((template) => template.flatMap((item) => item.keys)))) {
  const opening = pair(key, 0);
  keysByPair.set(opening, [...(keysByPair.get(opening) ?? []), key]);
  openings[key.charCodeAt(0)] = 1;
}

const locateKeys = (text: string): ReadonlyMap<string, number[]> => {
  const found = new Map<string, number[]>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (openings[text.charCodeAt(at)] === 0) continue;
    for (const key of keysByPair.get(pair(text, at)) ?? []) {
      if (!text.startsWith(key, at)) continue;
      const places = found.get(key);
      if (places) places.push(at);
      else found.set(key, [at]);
    }
  }
  return found;
};

// Both forms ask for most keys.
const once = (find: (key: string) => ApproximateMatch[]): ((key: string) => readonly ApproximateMatch[]) => {
  const asked = new Map<string, readonly ApproximateMatch[]>();
  return (key) => {
    const known = asked.get(key) ?? find(key);
    asked.set(key, known);
    return known;
  };
};

/** Opens the search of labels in a stream: one walk finds every key of both forms, only what is missing is searched more. */
export const openLabelSearch = (stream: LabelStream): LabelSearch => {
  const located = locateKeys(stream.text);
  return {
    stream,
    exact: (key) => located.get(key) ?? [],
    approximate: once((key) => findApproximate(stream.text, key)),
    gapped: stream.text.includes(gap) ? once(openGappedSearch(stream.text)) : () => [],
  };
};
