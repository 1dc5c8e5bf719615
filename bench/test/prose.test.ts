// A short, fixed part of `node bench/src/prose-benchmark.ts`: no fault in the prose that was noticed once is lost again.
import { expect, test } from 'vitest';
import { sumCalled, sumNoticed } from '../src/prose/format-prose-tallies.ts';
import { readProseFloors } from '../src/prose/prose-floors.ts';
import { scoreProse } from '../src/prose/score-prose.ts';
import { listProseCases } from '../src/prose-cases.ts';

test.each(['tuned', 'held out'] as const)(
  '%s wordings: faults are noticed, and next to nothing is called wrong that is right',
  async (half) => {
    const floor = readProseFloors()[half === 'tuned' ? 'short, tuned' : 'short, held out'];
    const score = await scoreProse(200, half);
    const [noticed, called] = [sumNoticed(score), sumCalled(score)];
    expect(noticed.noticed / noticed.seeded).toBeGreaterThanOrEqual(floor?.recall ?? 1);
    expect(called.right / called.called).toBeGreaterThanOrEqual(floor?.precision ?? 1);
  },
  120_000,
);

test('half of the reports have a fault, and the same list comes each time', () => {
  const names = () =>
    [...listProseCases(40, 'tuned')].map(({ name, fault, sentence }) => `${name} ${fault} ${sentence}`);
  expect(names()).toEqual(names());
  const faults = [...listProseCases(200, 'tuned')].filter(({ fault }) => fault !== null).length;
  expect(faults).toBeGreaterThan(80);
  expect(faults).toBeLessThanOrEqual(100);
});
