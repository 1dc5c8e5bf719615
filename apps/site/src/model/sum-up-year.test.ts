import { describe, expect, it } from 'vitest';
import { makeDocument, totals } from '../../test/make-document.ts';
import type { ResultInput } from '../../test/make-result.ts';
import type { Locale } from '../text/locale.ts';
import { sumUpYear } from './sum-up-year.ts';

const write = (input: Partial<ResultInput>, locale: Locale = 'zh'): string =>
  sumUpYear(makeDocument(input), locale)
    .map(({ text }) => text)
    .join('');

const blank = { value: null, cell: { raw: '', state: 'blank' } } as const;

describe('the sentence of a year', () => {
  it('names intake, processed and the largest outcome', () => {
    const figures = totals({
      newReceived: 66,
      carriedIn: 4,
      granted: 9,
      partiallyGranted: 15,
      unableNotHeld: 38,
      totalProcessed: 63,
    });
    expect(write({ figures })).toBe(
      '2024年收到66件申请,办结63件,其中38件因本机关不掌握未能提供。'.replaceAll(',', '\uff0c'),
    );
    expect(write({ figures }, 'en')).toBe(
      '2024 brought 66 applications and 63 were processed; of these, 38 could not be answered because the agency does not hold the information.',
    );
  });

  it('counts one as one', () => {
    const figures = totals({ newReceived: 1, granted: 1, totalProcessed: 1 });
    expect(write({ figures }, 'en')).toBe(
      '2024 brought 1 application and 1 was processed; of these, 1 was granted in full.',
    );
  });

  it('says that there were none, and what was carried in', () => {
    expect(write({})).toMatch(/^2024年没有收到新的申请.没有办结的申请。$/);
    expect(write({ figures: totals({ carriedIn: 2, granted: 2, totalProcessed: 2 }) })).toMatch(
      /没有收到新的申请.上年转入2件.办结2件/,
    );
  });

  it('does not turn a blank into a number, and names no largest outcome when one row is uncertain', () => {
    const figures = { ...totals({ granted: 5, totalProcessed: 5 }), '/applications/newReceived/total': blank };
    expect(write({ figures })).toMatch(/没有可以确定的数字.办结5件.其中5件予以公开。$/);
    expect(write({ figures: { ...figures, '/applications/unableNotHeld/total': blank } })).toMatch(/办结5件。$/);
    expect(write({ figures: { ...figures, '/applications/totalProcessed/total': blank } })).toMatch(
      /办结多少件也不能确定。$/,
    );
  });

  it('marks an inferred number', () => {
    const cell = { raw: '7', state: 'value', method: 'inferred', confidence: 0.93 } as const;
    const parts = sumUpYear(makeDocument({ figures: { '/applications/newReceived/total': { value: 7, cell } } }), 'en');
    expect(parts[0]).toEqual({ text: '2024 brought 7 applications (inferred)', inferred: true });
  });

  it('has a wording for every outcome of both editions', () => {
    for (const edition of ['2019', '2021'] as const) {
      for (const row of Object.keys(makeDocument({ edition }).result.report!.applications!)) {
        if (['newReceived', 'carriedIn', 'totalProcessed', 'carriedOut'].includes(row)) continue;
        const figures = totals({ newReceived: 3, [row]: 3, totalProcessed: 3 });
        expect(write({ edition, figures }), row).toMatch(/其中3件/);
        expect(write({ edition, figures }, 'en'), row).toMatch(/of these, 3 /);
      }
    }
  });
});
