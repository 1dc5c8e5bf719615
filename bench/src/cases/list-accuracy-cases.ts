import type { Suite } from '../score/floors.ts';
import { listLayoutCases } from '../shared/layout-cases.ts';
import { listSeedCases } from '../shared/seed-cases.ts';
import { listVariantCases } from '../shared/variant-cases.ts';
import type { BenchCase } from './bench-case.ts';
import { calibrationCases } from './calibration-cases.ts';
import { generateCases } from './generated-cases.ts';
import { listNoReportCases } from './no-report-cases.ts';

/**
 * Every document of a suite: real reports, typed-out layouts, conversions (where ../shared is), generated reports. The
 * short suite takes one generated report of every fifth combination. `from`: other generated reports than those of the floors.
 */
export function* listAccuracyCases(suite: Suite, rounds = 2, from = 0): Generator<BenchCase> {
  yield* listSeedCases();
  yield* listLayoutCases();
  yield* listNoReportCases();
  if (suite === 'full') yield* listVariantCases();
  if (suite === 'short') {
    yield* generateCases({ habits: 1, damages: 1, encodings: 1, every: 5 });
    return;
  }
  yield* generateCases({ habits: rounds, damages: rounds, encodings: 1, from });
  yield* calibrationCases(rounds * 100, 'test', from);
}
