import { allDamages, twoDamages } from '../damages/all-damages.ts';
import { encodings } from '../layouts/encodings.ts';
import { gridTextLayouts } from '../layouts/grid-text-layouts.ts';
import { htmlLayouts } from '../layouts/html-layouts.ts';
import { markdownLayouts } from '../layouts/markdown-layouts.ts';
import { textLayouts } from '../layouts/text-layouts.ts';
import { habits } from '../truth/apply-habit.ts';
import type { Scale } from '../truth/draw-applications.ts';
import type { BenchCase } from './bench-case.ts';
import { buildCase } from './build-case.ts';

const scales: readonly Scale[] = ['sparse', 'middle', 'rich', 'sparse', 'zero'];
const layouts = [...textLayouts, ...gridTextLayouts, ...htmlLayouts, ...markdownLayouts];

/** How many documents of each kind: per layout and habit, per layout and damage, per layout and encoding. */
export interface Rounds {
  readonly habits: number;
  readonly damages: number;
  readonly encodings: number;
  /** Only every so many combinations of layout and damage (default 1: all). */
  readonly every?: number;
  /** First number of the documents: other numbers, other documents (default 0: those that the floors are measured on). */
  readonly from?: number;
}

/** Every layout under every habit, every damage and every encoding; seeded, so the same list each time. */
export function* generateCases(rounds: Rounds): Generator<BenchCase> {
  const scaleOf = (round: number, offset: number): Scale => scales[(round + offset) % scales.length]!;
  const { every = 1, from = 0 } = rounds;
  for (const [index, layout] of layouts.entries()) {
    for (const habit of habits)
      if (!(layout.joined && habit === 'marks'))
        for (let round = 0; round < rounds.habits; round += 1)
          yield buildCase({ layout, habit, scale: scaleOf(round, 0), round: from + round });
    for (const [at, damage] of [...allDamages, twoDamages, twoDamages, twoDamages].entries())
      if ((index + at) % every === 0 && !(layout.joined && damage.needs === 'cells'))
        for (let round = 0; round < rounds.damages; round += 1)
          yield buildCase({
            layout,
            habit: 'zeros',
            damage,
            scale: scaleOf(round, index + at),
            round: from + round + at * 100,
          });
    for (const [at, encoding] of encodings.entries())
      if ((index + at) % every === 0)
        for (let round = 0; round < rounds.encodings; round += 1)
          yield buildCase({ layout, habit: 'zeros', encoding, scale: scaleOf(round, index), round: from + round });
  }
}
