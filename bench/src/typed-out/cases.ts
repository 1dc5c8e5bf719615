import { createRandom } from '../random.ts';
import { buildDoc } from './build-doc.ts';
import { endings, type MakerName, makers } from './makers/makers.ts';
import type { Doc } from './sheet.ts';
import { drawTruth, type Truth } from './truth.ts';
import type { Twist } from './twist.ts';
import { twists } from './twists/all-twists.ts';

/** One document: what it is called, how it was made, and what is accepted. `kind`: what its floor is kept under. */
export interface TypedCase {
  readonly name: string;
  readonly kind: string;
  readonly twist: Twist;
  readonly maker: MakerName;
  readonly seed: number;
  readonly truth: Truth;
  readonly doc: Doc;
  readonly bytes: Uint8Array;
}

const nameOf = (twist: Twist, maker: MakerName): string => `${twist.family} · ${twist.name} · ${maker}`;

/** What a floor is kept under: a pair of twists under its first. */
export const kindOf = ({ family, name }: Twist): string =>
  `${family} · ${family === 'two at once' ? name.replace(/ \+ .*/, '') : name}`;

/** Makes one document. The same twist, maker and seed give the same bytes on every machine. Even seeds are dense, where the twist needs no zeros. */
export const makeCase = (twist: Twist, maker: MakerName, seed: number): TypedCase => {
  const name = nameOf(twist, maker);
  const random = createRandom(`typed-out ${name} ${seed}`);
  const truth = drawTruth(random, seed % 2 === 0 && !twist.sparse);
  const doc = buildDoc(truth);
  twist.change(doc, truth, random);
  return { name, kind: kindOf(twist), twist, maker, seed, truth, doc, bytes: makers[maker](doc) };
};

/** What a document is kept as. `number`: which of a run, since names that differ in their signs alone look the same here. */
export const fileNameOf = ({ name, seed, maker }: TypedCase, number: number): string => {
  const slug = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');
  return `${String(number).padStart(5, '0')}-${slug}-${seed}.${endings[maker]}`;
};

/** Which documents: `from` and `rounds` are seeds of each twist and maker. */
export interface Selection {
  readonly from: number;
  readonly rounds: number;
  readonly shows?: (name: string) => boolean;
}

/** Every twist with every maker that can show it. PDF and pairs are many or dear: one seed of each two. */
export const listCases = function* ({ from, rounds, shows = () => true }: Selection): Generator<TypedCase> {
  for (const twist of twists)
    for (const maker of twist.makers) {
      if (!shows(nameOf(twist, maker))) continue;
      const seeds = maker.startsWith('pdf') || twist.family === 'two at once' ? Math.ceil(rounds / 2) : rounds;
      for (let seed = from; seed < from + seeds; seed += 1) yield makeCase(twist, maker, seed);
    }
};
