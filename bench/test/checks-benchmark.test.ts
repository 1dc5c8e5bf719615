// A short, fixed part of `pnpm checks:benchmark`: nothing that the checks could do once is lost again.
import { describe, expect, test } from 'vitest';
import {
  findFallenClean,
  findFallenFault,
  measureClean,
  measureFault,
  readCheckFloors,
} from '../src/checks/score/check-floors.ts';
import { type BenchmarkSummary, roundsOf, runBenchmark } from '../src/checks/score/run-benchmark.ts';

describe('checks on seeded faults and clean reports', () => {
  let summary: Promise<BenchmarkSummary> | undefined;
  const run = (): Promise<BenchmarkSummary> => {
    summary ??= runBenchmark(roundsOf.short);
    return summary;
  };

  test('no class of faults falls below its floor (bench/check-floors.json; `pnpm checks:benchmark --short --raise` after an improvement)', async () => {
    const { faults, clean } = await run();
    const floors = readCheckFloors('short');
    const fallen = [
      ...faults.flatMap(([name, , tally]) =>
        findFallenFault(measureFault(tally), floors.faults[name]).map((what) => `${name}: ${what}`),
      ),
      ...clean.flatMap(([route, tally]) =>
        findFallenClean(measureClean(tally), floors.clean[route]).map((what) => `${route}: ${what}`),
      ),
    ];
    expect(fallen).toEqual([]);
  }, 600_000);

  test('every class and every route has a floor', async () => {
    const { faults, clean } = await run();
    const floors = readCheckFloors('short');
    const names = [...faults.map(([name]) => name), ...clean.map(([route]) => route)];
    expect(names.filter((name) => !(name in floors.faults) && !(name in floors.clean))).toEqual([]);
  }, 600_000);

  test('a wrong cell is never named as the only one', async () => {
    const { faults } = await run();
    expect(faults.filter(([, , { wrong }]) => wrong > 0).map(([name]) => name)).toEqual([]);
  }, 600_000);
});
