import { describe, expect, it } from 'vitest';
import { makeDocument, totals } from '../../test/make-document.ts';
import { buildSeries, seriesOutcomes } from './build-series.ts';
import { buildLedger } from './carry-over.ts';
import { readIndicator } from './indicators.ts';

const year = (value: number, edition: '2019' | '2021', rows: Record<string, number>) =>
  makeDocument({ year: value, edition, figures: totals(rows) });

const series = buildSeries([
  year(2024, '2021', { carriedIn: 4, newReceived: 6, granted: 9, totalProcessed: 9, carriedOut: 1 }),
  year(2023, '2021', { carriedIn: 0, carriedOut: 3 }),
  year(2020, '2019', { carriedIn: 1, otherHandling: 2, carriedOut: 2 }),
  year(2019, '2019', { carriedOut: 1 }),
]);

describe('a series', () => {
  it('keeps the missing years open and says where the form changed', () => {
    expect(series.map((entry) => [entry.year, entry.document !== null, entry.breakBefore])).toEqual([
      [2019, true, null],
      [2020, true, null],
      [2021, false, null],
      [2022, false, null],
      [2023, true, { from: '2019', to: '2021' }],
      [2024, true, null],
    ]);
  });

  it('counts the one row of 2019 and the three of 2021 as the same outcome, and gives no outcome for a missing year', () => {
    expect(seriesOutcomes(series[1]!).other.value).toBe(2);
    expect(seriesOutcomes(series[5]!).other.value).toBe(0);
    expect(seriesOutcomes(series[2]!).granted.value).toBeNull();
  });

  it('adds nothing up where a part is blank', () => {
    const blank = { value: null, cell: { raw: '', state: 'blank' } } as const;
    const [entry] = buildSeries([makeDocument({ figures: { '/applications/deniedStateSecret/total': blank } })]);
    expect(seriesOutcomes(entry!).denied.value).toBeNull();
    expect(seriesOutcomes(entry!).unable.value).toBe(0);
  });

  it('finds the broken links of the ledger and leaves open what cannot be checked', () => {
    expect(buildLedger(series).map(({ link }) => link)).toEqual([
      { kind: 'holds' },
      { kind: 'open' },
      { kind: 'open' },
      { kind: 'open' },
      { kind: 'broken', next: 4 },
      { kind: 'lastYear' },
    ]);
  });
});

describe('an indicator', () => {
  const figures = {
    ...totals({
      newReceived: 66,
      carriedIn: 4,
      granted: 9,
      partiallyGranted: 15,
      unableNotHeld: 38,
      totalProcessed: 63,
    }),
    '/disputes/reconsideration/total': 3,
    '/disputes/reconsideration/corrected': 1,
    '/disputes/reconsideration/pending': 1,
  };
  const report = makeDocument({ figures });

  it('keeps its numerator and denominator', () => {
    expect(readIndicator(report, 'disclosureRate')).toMatchObject({ kind: 'rate', numerator: 24, denominator: 63 });
    expect(readIndicator(report, 'clearanceRate')).toMatchObject({ numerator: 63, denominator: 70 });
    expect(readIndicator(report, 'reconsiderationCorrectionRate')).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('names why there is none', () => {
    expect(readIndicator(report, 'litigationLossRate')).toEqual({ kind: 'noCases' });
    const slash = { value: null, cell: { raw: '/', state: 'slash' } } as const;
    const lacking = makeDocument({ figures: { ...figures, '/applications/unableNotHeld/total': slash } });
    expect(readIndicator(lacking, 'notHeldRate')).toEqual({ kind: 'noFigure' });
  });
});
