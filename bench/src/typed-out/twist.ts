import type { Random } from '../random.ts';
import type { MakerName } from './makers/makers.ts';
import type { Doc } from './sheet.ts';
import type { Truth } from './truth.ts';

/** One way in which somebody writes it otherwise. `change` alters the document and what is expected of it. */
export interface Twist {
  readonly family: string;
  readonly name: string;
  readonly makers: readonly MakerName[];
  /** It acts on zeros: none of its truths is dense. */
  readonly sparse?: boolean;
  readonly change: (doc: Doc, truth: Truth, random: Random) => void;
}

/** Builds the twists of one family. */
export const family =
  (name: string, usual: readonly MakerName[]) =>
  (twist: string, change: Twist['change'], makers: readonly MakerName[] = usual): Twist => ({
    family: name,
    name: twist,
    makers,
    change,
  });

/** A twist that has nothing to act on where no zero is printed. */
export const onZeros = (twist: Twist): Twist => ({ ...twist, sparse: true });

/** Makers without those that cannot show a twist: their documents would be the plain ones. */
export const without = (makers: readonly MakerName[], ...blind: readonly MakerName[]): readonly MakerName[] =>
  makers.filter((maker) => !blind.includes(maker));

export const pages: readonly MakerName[] = ['html', 'portal'];
export const grids: readonly MakerName[] = ['html', 'portal', 'docx', 'xlsx', 'pdf ruled'];
export const texts: readonly MakerName[] = ['tabs', 'pipes', 'lines', 'spaces', 'markdown', 'csv'];
export const all: readonly MakerName[] = [...grids, 'odt', 'pdf bare', ...texts];
