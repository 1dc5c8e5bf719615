import { describe, expect, it } from 'vitest';
import { rankAgencies, wilsonInterval } from './rank-agencies.ts';

describe('an interval', () => {
  it('is Wilson’s: inside 0 and 1 even at the ends, narrower with more cases', () => {
    // Worked by hand: p = 0.5, n = 10: (0.5 + 0.19207) / 1.38415 ± 1.96 / 1.38415 · √(0.025 + 0.0096)
    const [low, high] = wilsonInterval(5, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.237', '0.763']);
    expect(wilsonInterval(0, 10)[0]).toBe(0);
    expect(wilsonInterval(10, 10)[1]).toBeCloseTo(1, 12);
    expect(wilsonInterval(500, 1000)[1] - wilsonInterval(500, 1000)[0]).toBeLessThan(0.07);
  });
});

describe('a ranking', () => {
  const ranked = rankAgencies([
    { subject: 'few', numerator: 6, denominator: 10 },
    { subject: 'high', numerator: 900, denominator: 1000 },
    { subject: 'low', numerator: 100, denominator: 1000 },
  ]);

  it('puts the highest first and gives places only as sure as the intervals are', () => {
    expect(ranked.map(({ subject, first, last }) => [subject, first, last])).toEqual([
      ['high', 1, 1],
      ['few', 2, 2],
      ['low', 3, 3],
    ]);
    const close = rankAgencies([
      { subject: 'a', numerator: 51, denominator: 100 },
      { subject: 'b', numerator: 49, denominator: 100 },
    ]);
    expect(close.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
