// A short, fixed part of `pnpm accuracy`: nothing that the parser could do once is lost again.
import { describe, expect, test } from 'vitest';
import { listAccuracyCases } from '../src/cases/list-accuracy-cases.ts';
import { findFallen, measureFloor, readFloors } from '../src/score/floors.ts';
import { type RunSummary, runCases } from '../src/score/run-cases.ts';
import { hasShared } from '../src/shared/shared-folder.ts';

const title = hasShared ? '' : ' (real reports and layouts skipped: no ../shared)';

describe(`accuracy on generated reports, real reports and layouts${title}`, () => {
  let summary: Promise<RunSummary> | undefined;
  const run = (): Promise<RunSummary> => {
    summary ??= runCases(listAccuracyCases('short'));
    return summary;
  };

  test('no kind of document falls below its floor (bench/floors.json; `pnpm accuracy --short --raise` after an improvement)', async () => {
    const { formats, damages } = await run();
    const floors = readFloors('short');
    const fallen = [...formats, ...damages].flatMap(([kind, tally]) =>
      findFallen(measureFloor(tally), floors.kinds[kind]).map((what) => `${kind}: ${what}`),
    );
    expect(fallen).toEqual([]);
  });

  test('every kind of document has a floor', async () => {
    const { formats, damages } = await run();
    const { kinds } = readFloors('short');
    expect([...formats, ...damages].map(([kind]) => kind).filter((kind) => !(kind in kinds))).toEqual([]);
  });
});
