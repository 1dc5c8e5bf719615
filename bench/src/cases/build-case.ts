import type { FormEdition } from '@nianbao/schema';
import type { Damage } from '../damages/damage.ts';
import type { Encoding } from '../layouts/encodings.ts';
import type { Layout } from '../layouts/layout.ts';
import { judgeDeterminable } from '../oracle/judge-determinable.ts';
import { observeRemains } from '../oracle/observe-remains.ts';
import { buildPage } from '../page/build-page.ts';
import { createRandom } from '../random.ts';
import { applyHabit, type Habit } from '../truth/apply-habit.ts';
import type { Scale } from '../truth/draw-applications.ts';
import { drawTruth } from '../truth/draw-truth.ts';
import type { BenchCase } from './bench-case.ts';

/** What a generated document is made of. The same recipe gives the same bytes on every machine. */
export interface Recipe {
  readonly layout: Layout;
  readonly habit: Habit;
  readonly damage?: Damage;
  readonly encoding?: Encoding;
  readonly scale: Scale;
  readonly edition?: FormEdition;
  readonly round: number;
}

const nameDamage = ({ layout, habit, damage, encoding }: Recipe): string => {
  if (damage) return damage.name;
  if (encoding) return encoding.name;
  const empties = habit !== 'zeros' && habit !== 'marks';
  if (layout.joined) return empties ? `figures joined, empty cells dropped: ${habit}` : 'figures joined';
  return empties ? `empty cells ${layout.blanks}: ${habit}` : habit;
};

/** Makes one document of known truth. */
export const buildCase = (recipe: Recipe): BenchCase => {
  const { layout, habit, damage, encoding, scale, round } = recipe;
  const damaged = nameDamage(recipe);
  const name = `${layout.format}/${layout.name} · ${damaged} · ${scale} · ${round}`;
  const random = createRandom(name);
  const edition = recipe.edition ?? (random.chance(0.7) ? '2021' : '2019');
  const truth = applyHabit(drawTruth(edition, scale, random), habit, random);
  const plain = { page: buildPage(truth), printed: truth.printed, agency: truth.agency };
  const scene = damage ? damage.apply(plain, random) : plain;
  const text = layout.write(scene.page);
  return {
    name,
    format: `${layout.format}: ${layout.name}`,
    damage: damaged,
    bytes: encoding ? encoding.encode(text) : new TextEncoder().encode(text),
    metadata: new Map<string, string | number>([
      ['/edition', edition],
      ['/year', truth.year],
      ['/agency/name', scene.agency],
    ]),
    printed: scene.printed,
    calibrates: damage === undefined && encoding === undefined,
    knowledge: judgeDeterminable(edition, observeRemains(scene.page, layout)),
  };
};
