import { countDays } from '../dates/count-days.ts';
import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { isOtherSite } from '../versions/compare-versions.ts';

/** A document is not published before it is written, and the date of its publication does not change. */
export const publicationDateMismatch = defineCheck({
  kind: 'report',
  id: 'publication-date-mismatch',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '成文日期晚于发布日期,或发布日期被改动', en: 'Dated after its own publication, or redated since' },
  legalBasis: {
    zh: '由常理推得:先成文,后发布;发布日期只有一个。',
    en: 'Derived: a document is written before it is published, and it is published once.',
  },
  reads: ['/publication', '/year'],
  messages: {
    mismatch: {
      zh: '成文日期 {written} 晚于发布日期 {published}({days} 天)',
      en: 'The date of the document, {written}, is after that of publication, {published} ({days} days)',
    },
    redated: {
      zh: '{day} 的留存上发布日期为 {before},现在为 {published}',
      en: 'The capture of {day} shows {before} as the date of publication, the page now {published}',
    },
    order: {
      zh: '成文日期 {written} 不晚于发布日期 {published}',
      en: 'The date of the document, {written}, is not after that of publication, {published}',
    },
    noDate: {
      zh: '成文日期和发布日期不全,不能核对',
      en: 'The dates of the document and of publication are not both known',
    },
  },
  run: (reading) => {
    const { value } = reading;
    const written = value('/publication/documentDate');
    const published = value('/publication/publishedOn');
    const redated = reading.versions
      .filter((version) => !isOtherSite(version, value('/publication/url')) && version.view.year === reading.year)
      .flatMap(({ view, capturedOn: day = '—' }): Outcome<'redated'>[] => {
        const before = view.value('/publication/publishedOn');
        if (typeof before !== 'string' || typeof published !== 'string' || before === published) return [];
        const params = { day, before, published };
        return [{ verdict: 'fail', message: 'redated', paths: ['/publication/publishedOn'], params }];
      });
    if (typeof written !== 'string' || typeof published !== 'string')
      return redated.length > 0 ? redated : [{ verdict: 'not-assessable', message: 'noDate' }];
    const paths = ['/publication/documentDate', '/publication/publishedOn'];
    const days = countDays(published, written);
    const params = { written, published };
    if (days > 0)
      return [{ verdict: 'fail', message: 'mismatch', paths, delta: days, params: { ...params, days } }, ...redated];
    return redated.length > 0 ? redated : [{ verdict: 'pass', message: 'order', paths, params }];
  },
});
