import type { FormBlock, Place } from '@nianbao/schema';
import type { Slot } from '../segment/document.ts';
import { gap, gappedKey, standsAt } from './find-gapped.ts';
import { isFigureCell } from './part-figures.ts';
import { columnNames, groupNames, keysOf } from './read-header-cells.ts';

/** A heading as printed, put together again where it was cut over lines or cells. */
export interface Heading {
  /** A column of the form or the group over several; null for words that are neither. */
  readonly id: string | null;
  /** The line or grid row on which it begins; on a page without lines, its slot. */
  readonly line: string;
  readonly place: Place;
  /** Nothing stands between its pieces. */
  readonly whole: boolean;
}

interface Vocabulary {
  readonly ids: ReadonlyMap<string, string>;
  readonly beginnings: ReadonlySet<string>;
  /** Words of the header that name no column. */
  readonly captions: ReadonlySet<string>;
}

// What table 2 prints over the labels of its rows.
const labelHeading = '信息内容';

const known = new WeakMap<FormBlock, Vocabulary>();

const vocabularyOf = (block: FormBlock): Vocabulary => {
  const made = known.get(block);
  if (made) return made;
  const ids = new Map([...groupNames(block), ...columnNames(block)]);
  const names = [block.label.zh, ...block.columnGroups.map(({ label }) => label.zh), labelHeading].flatMap(keysOf);
  const words: Vocabulary = {
    ids,
    beginnings: new Set([...ids.keys()].flatMap((key) => [...key].map((_, at) => key.slice(0, at)).slice(1))),
    captions: new Set(names.filter((key) => !ids.has(key))),
  };
  known.set(block, words);
  return words;
};

// The name that has a gap for each character that was not decoded, where only one has.
const ungap = (text: string, { ids }: Vocabulary): string[] => {
  const key = gappedKey(text);
  const names = [...ids.keys()].filter((name) => name.length === key.length && standsAt(key, 0, name));
  return new Set(names.map((name) => ids.get(name))).size === 1 && !/^\uFFFD*$/.test(key) ? names.slice(0, 1) : [];
};

const isUndecoded = (text: string): boolean => text.includes(gap) || text.includes('\\x');

const lineOf = ({ place }: Slot, index: number): string => {
  if (place.table !== undefined) return `${place.table} ${place.row}`;
  return place.line === undefined ? `slot ${index}` : String(place.line);
};

// A header has some twenty words; what is longer is prose, what stands farther is no header.
const longest = 300;
const farthest = 100;
const mostOpen = 60;

interface Open {
  key: string;
  last: number;
  whole: boolean;
  readonly line: string;
  readonly place: Place;
}

/** Whether characters of these slots were not decoded: what is not named there may be printed all the same. */
export const hasUndecoded = (slots: readonly Slot[]): boolean => slots.some(({ text }) => isUndecoded(text));

/**
 * Lists what a header prints, in the order of the source: columns of the block, groups of columns, other words. A slot may
 * hold several headings parted by spaces, a heading several slots (科研 | 机构). `slots`: what stands before the first row.
 */
export const listHeadings = (slots: readonly Slot[], block: FormBlock): readonly Heading[] => {
  const vocabulary = vocabularyOf(block);
  const { ids, beginnings, captions } = vocabulary;
  const found: Open[] = [];
  let open: Open[] = [];
  let tokens = 0;
  const goesOn = (key: string, named: boolean): Open | undefined =>
    open.find((own) => ids.has(own.key) === named && (ids.has(own.key + key) || beginnings.has(own.key + key)));
  const enter = (keys: readonly string[], line: string, place: Place): void => {
    tokens += 1;
    const key = keys.find((own) => ids.has(own)) ?? keys[0]!;
    const begun = goesOn(key, false) ?? (ids.has(key) ? undefined : goesOn(key, true));
    if (!begun) {
      const heading: Open = { key, last: tokens, whole: true, line, place };
      found.push(heading);
      if (ids.has(key) || beginnings.has(key)) open = [...open.slice(-mostOpen), heading];
      return;
    }
    begun.whole &&= begun.last === tokens - 1;
    begun.last = tokens;
    begun.key += key;
  };
  for (const [index, slot] of slots.slice(-farthest).entries()) {
    if (slot.kind !== 'text' || slot.text.length > longest || isFigureCell(slot)) continue;
    const line = lineOf(slot, index);
    const named = isUndecoded(slot.text) ? ungap(slot.text, vocabulary) : [];
    const keys = named.length > 0 ? named : keysOf(slot.text);
    if (keys.length === 0 || keys.some((key) => captions.has(key))) continue;
    const one = keys.some((key) => ids.has(key) || beginnings.has(key)) || !/\s/.test(slot.text);
    const words = one ? [] : slot.text.split(/\s+/).map(keysOf);
    const parts = words.filter((own) => own.length > 0 && !captions.has(own[0]!));
    if (parts.length < 2) enter(keys, line, slot.place);
    else for (const part of parts) enter(part, line, slot.place);
  }
  return found.map(({ key, line, place, whole }) => ({ id: ids.get(key) ?? null, line, place, whole }));
};
