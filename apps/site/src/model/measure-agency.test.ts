import { describe, expect, it } from 'vitest';
import { makeDocument, totals } from '../../test/make-document.ts';
import type { FindSpread } from '../data/read-peers.ts';
import { writeChange, writeMeasure } from '../text/write-measure.ts';
import { buildSeries } from './build-series.ts';
import { buildLedger } from './carry-over.ts';
import { buildDigest, digestReader } from './digest.ts';
import { measureAgency } from './measure-agency.ts';
import { readQuantity } from './quantity.ts';
import { spreadOf } from './spread.ts';

const year = (value: number, rows: Record<string, number>) => makeDocument({ year: value, figures: totals(rows) });
const peers =
  (n: number): FindSpread =>
  () =>
    spreadOf(Array.from({ length: n }, (_, index) => index));

const measureOf = (series: ReturnType<typeof buildSeries>, id: string, find: FindSpread | null = null) =>
  measureAgency(series, find).find((measure) => measure.id === id)!;

describe('a measure of an agency', () => {
  const series = buildSeries([
    year(2023, { newReceived: 82, granted: 20, totalProcessed: 80 }),
    year(2024, { newReceived: 66, granted: 9, partiallyGranted: 15, totalProcessed: 63 }),
  ]);

  it('says the newest year in a sentence and how it changed', () => {
    const received = measureOf(series, 'newReceived');
    expect(writeMeasure(received, 'zh')).toBe('2024年新收申请66件。');
    expect(writeChange(received, 'zh')).toBe('较2023年 −19.5%');
    const disclosed = measureOf(series, 'disclosureRate');
    expect(disclosed.quantity).toMatchObject({ numerator: 24, denominator: 63, few: false });
    expect(writeMeasure(disclosed, 'en')).toBe('Of 63 processed in 2024, 24 were granted in full or in part.');
    // 24/63 − 20/80 = 13.1 points
    expect(writeChange(disclosed, 'en')).toBe('+13.1 percentage points on 2023');
  });

  it('compares with no year that has no report, too few cases, or no figure', () => {
    const gap = buildSeries([year(2022, { newReceived: 9 }), year(2024, { newReceived: 66 })]);
    expect(measureOf(gap, 'newReceived').change).toEqual({ kind: 'missing', year: 2023 });
    const few = buildSeries([year(2023, { newReceived: 9, totalProcessed: 9 }), year(2024, { totalProcessed: 63 })]);
    expect(measureOf(few, 'disclosureRate').change).toEqual({ kind: 'none', year: 2023 });
    expect(measureOf(few, 'newReceived').change).toMatchObject({ kind: 'count', before: 9 });
    expect(measureOf(buildSeries([year(2024, {})]), 'newReceived').change).toEqual({ kind: 'first' });
  });

  it('draws the median of ten peers or more, and none of fewer', () => {
    expect(measureOf(series, 'newReceived', peers(11)).years.map(({ median }) => median)).toEqual([5, 5]);
    expect(measureOf(series, 'newReceived', peers(9)).years.map(({ median }) => median)).toEqual([null, null]);
  });
});

describe('a digest', () => {
  it('keeps stated figures only: no blank and nothing inferred', () => {
    const pointer = '/applications/newReceived/total';
    const granted = '/applications/granted/total';
    const document = makeDocument({
      figures: {
        [pointer]: { value: null, cell: { raw: '', state: 'blank' } },
        [granted]: { value: 3, cell: { raw: '3', state: 'value', method: 'inferred', confidence: 0.95 } },
      },
    });
    const read = digestReader(buildDigest(document));
    expect([read(pointer).value, read(granted).value, read('/applications/carriedIn/total').value]).toEqual([
      null,
      null,
      0,
    ]);
    expect(readQuantity('newReceived', '2021', read)).toBeNull();
  });
});

describe('the ledger', () => {
  it('keeps a broken link apart from one that somebody explained', () => {
    const note = { text: '机构合并', by: '示例局', on: '2025-02-01' };
    const later = year(2024, { carriedIn: 4 });
    const explained = {
      ...later,
      findings: [
        {
          key: 'x',
          rule: 'any',
          severity: 'error',
          verdict: 'fail',
          paths: ['/applications/carriedIn/total'],
          operands: [],
          expected: 1,
          actual: 4,
          delta: 3,
          mode: 'strict',
          params: {},
          message: { zh: '', en: '' },
          explained: note,
        },
      ],
    } as unknown as typeof later;
    const before = year(2023, { carriedOut: 1 });
    expect(buildLedger(buildSeries([before, later]))[0]!.link).toEqual({ kind: 'broken', next: 4 });
    expect(buildLedger(buildSeries([before, explained]))[0]!.link).toEqual({ kind: 'explained', next: 4, note });
  });
});
