// One bar of outcomes: shares of a whole, with what no readable item accounts for as a remainder.
import { stack } from 'd3-shape';
import { type OutcomeId, outcomeIds } from '../model/outcome-groups.ts';
import type { FigureSum } from '../model/read-figure.ts';

/** A stretch of a bar in percent. `labelled`: wide enough for its number on a phone. */
export interface BarPart {
  readonly id: OutcomeId | 'remainder';
  readonly value: number;
  readonly x: number;
  readonly width: number;
  readonly labelled: boolean;
}

/** A bar with its printed total; `parts` is empty where there is nothing to draw. */
export interface OutcomeBar {
  readonly total: number | null;
  readonly sum: number;
  readonly parts: readonly BarPart[];
}

// One digit needs about 2.4 % of the narrowest bar (300 px), and the number some air.
const percentPerDigit = 2.4;
const air = 2;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Lays a bar out from the outcomes and the printed total. Outcomes that are null leave a remainder, never a zero. */
export const layOutcomeBar = (
  outcomes: Readonly<Record<OutcomeId, Pick<FigureSum, 'value'>>>,
  total: number | null,
): OutcomeBar => {
  const known = Object.fromEntries(outcomeIds.map((id) => [id, Math.max(0, outcomes[id].value ?? 0)])) as Record<
    OutcomeId,
    number
  >;
  const sum = outcomeIds.reduce((all, id) => all + known[id], 0);
  const whole = Math.max(sum, total ?? 0);
  if (whole === 0) return { total, sum, parts: [] };
  const keys = [...outcomeIds, 'remainder'] as const;
  const layers = stack<Record<(typeof keys)[number], number>>().keys(keys)([{ ...known, remainder: whole - sum }]);
  const parts = layers.flatMap((layer): BarPart[] => {
    const [from, to] = layer[0]!;
    const value = to - from;
    if (value === 0) return [];
    const width = (100 * value) / whole;
    return [
      {
        id: layer.key as BarPart['id'],
        value,
        x: round((100 * from) / whole),
        width: round(width),
        labelled: width >= String(value).length * percentPerDigit + air,
      },
    ];
  });
  return { total, sum, parts };
};
