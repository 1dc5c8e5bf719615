// Two twists at once, one that moves cells and one that writes them otherwise: what each alone survives.
import type { MakerName } from '../makers/makers.ts';
import type { Twist } from '../twist.ts';

/** Pairs of every moving twist with some writing ones: `step` apart, so that each writing twist comes about as often. */
export const pairTwists = (moving: readonly Twist[], writing: readonly Twist[], step: number): readonly Twist[] =>
  moving.flatMap((first, at) =>
    writing.flatMap((second, beside): Twist[] => {
      if ((at * 7 + beside) % step !== 0) return [];
      const makers = first.makers.filter(
        (maker: MakerName) => second.makers.includes(maker) && !maker.startsWith('pdf'),
      );
      const maker = makers[(at + beside) % makers.length];
      if (!maker) return [];
      return [
        {
          family: 'two at once',
          name: `${first.name} + ${second.name}`,
          makers: [maker],
          sparse: first.sparse || second.sparse || false,
          change: (doc, truth, random) => {
            first.change(doc, truth, random);
            // A twist in a cell of another may find no figure to write: it leaves those that are no figures.
            second.change(doc, truth, random);
          },
        },
      ];
    }),
  );
