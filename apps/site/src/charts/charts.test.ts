import { describe, expect, it } from 'vitest';
import { type OutcomeId, outcomeIds } from '../model/outcome-groups.ts';
import { columnFrame, layColumns } from './lay-columns.ts';
import { layOutcomeBar } from './lay-outcome-bar.ts';

const outcomes = (known: Partial<Record<OutcomeId, number | null>>) =>
  Object.fromEntries(outcomeIds.map((id) => [id, { value: known[id] === undefined ? 0 : known[id] }])) as Record<
    OutcomeId,
    { value: number | null }
  >;

describe('a bar of outcomes', () => {
  it('shares the whole out in the order of the form', () => {
    const { parts } = layOutcomeBar(outcomes({ granted: 1, unable: 3 }), 4);
    expect(parts.map(({ id, x, width, value }) => [id, x, width, value])).toEqual([
      ['granted', 0, 25, 1],
      ['unable', 25, 75, 3],
    ]);
  });

  it('leaves a remainder where an outcome is unknown, and never draws it as zero', () => {
    const { parts } = layOutcomeBar(outcomes({ granted: 1, denied: null }), 4);
    expect(parts.map(({ id, value }) => [id, value])).toEqual([
      ['granted', 1],
      ['remainder', 3],
    ]);
  });

  it('tells the sum where it exceeds the printed total', () => {
    expect(layOutcomeBar(outcomes({ granted: 5 }), 4)).toMatchObject({ total: 4, sum: 5, parts: [{ width: 100 }] });
  });

  it('draws nothing for nothing', () => {
    expect(layOutcomeBar(outcomes({}), 0).parts).toEqual([]);
    expect(layOutcomeBar(outcomes({}), null).parts).toEqual([]);
  });
});

describe('columns', () => {
  it('stand on the line, as high as their value, inside the drawing', () => {
    const base = { inferred: false, held: true, breakBefore: null };
    const columns = layColumns([
      { ...base, year: 2020, value: 40 },
      { ...base, year: 2021, value: null, held: false },
      { ...base, year: 2022, value: 80, breakBefore: { from: '2019', to: '2021' } },
    ]);
    const full = columnFrame.baseline - columnFrame.top;
    expect(columns.map(({ height }) => height)).toEqual([full / 2, 0, full]);
    expect(columns[0]!.x).toBeGreaterThanOrEqual(0);
    expect(columns[2]!.x + columns[2]!.width).toBeLessThanOrEqual(100);
    expect(columns[2]!.breakAt).toBeGreaterThan(columns[1]!.x + columns[1]!.width);
    expect(columns[2]!.breakAt).toBeLessThan(columns[2]!.x);
  });
});
