// What people type when they look for one agency: whole and half names, letters, other names, and what goes wrong.
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { createRandom, type Random } from '../random.ts';
import type { SearchedAgency } from './generate-agencies.ts';

/** A query with the agency that was meant. */
export interface Query {
  readonly kind: QueryKind;
  readonly text: string;
  readonly wanted: string;
}

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const county = 3;

const syllablesOf = (text: string): readonly string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });
const replaceAt = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + 1);

// Another character of the same sound, as an input method offers it.
const misspell = (name: string, random: Random, bySound: ReadonlyMap<string, readonly string[]>): string => {
  const characters = [...name];
  const syllables = syllablesOf(name);
  const places = characters.map((_, at) => at).filter((at) => (bySound.get(syllables[at]!)?.length ?? 0) > 1);
  const at = places.length > 0 ? random.pick(places) : characters.length - 2;
  const others = (bySound.get(syllables[at]!) ?? ['某']).filter((other) => other !== characters[at]);
  return replaceAt(name, at, random.pick(others.length > 0 ? others : ['某']));
};

const mistype = (letters: string, random: Random): string => {
  const at = random.int(1, letters.length - 3);
  return random.chance(0.5)
    ? letters.slice(0, at) + letters.slice(at + 1)
    : letters.slice(0, at) + letters[at + 1]! + letters[at]! + letters.slice(at + 2);
};

/** How each kind of query is made of an agency; nothing where the agency has no such name. */
const kinds = {
  name: ({ name }) => name,
  words: ({ name }) => `${name.slice(0, county)} ${name.slice(county, county + 2)}`,
  part: ({ name }) => name.slice(0, 2) + name.slice(county, name.length - 1),
  region: ({ name, region }) => `${region.path[1]} ${name.slice(0, 2)} ${name.slice(county)}`,
  pinyin: ({ name }) => syllablesOf(name).join(''),
  initials: ({ name }) =>
    syllablesOf(name)
      .join(' ')
      .replaceAll(/\B\w|\s/g, ''),
  mixed: ({ name }) => {
    const syllables = syllablesOf(name);
    const whole = syllables.slice(0, county).join('');
    return (
      whole +
      syllables
        .slice(county)
        .join(' ')
        .replaceAll(/\B\w|\s/g, '')
    );
  },
  former: ({ names }) => names[0],
  short: ({ spoken }) => spoken,
  traditional: ({ name }) => toTraditional(name),
  typo: ({ name }, random, bySound) => misspell(name, random, bySound),
  'typo in letters': ({ name }, random) => mistype(syllablesOf(name).join(''), random),
} satisfies Record<
  string,
  (agency: SearchedAgency, random: Random, bySound: ReadonlyMap<string, readonly string[]>) => string | undefined
>;

/** The kinds of queries, in the order of the table of results. */
export type QueryKind = keyof typeof kinds;
export const queryKinds = Object.keys(kinds) as readonly QueryKind[];

/** Draws `each` queries of every kind, the same on every machine. */
export const drawQueries = (agencies: readonly SearchedAgency[], each: number): readonly Query[] => {
  const characters = new Set(agencies.flatMap(({ name }) => [...name]));
  const bySound = Map.groupBy(characters, (character) => syllablesOf(character)[0]!);
  return queryKinds.flatMap((kind) => {
    const random = createRandom(`search queries ${kind}`);
    const drawn: Query[] = [];
    while (drawn.length < each) {
      const agency = random.pick(agencies);
      const text = kinds[kind](agency, random, bySound);
      if (text !== undefined) drawn.push({ kind, text, wanted: agency.id });
    }
    return drawn;
  });
};
