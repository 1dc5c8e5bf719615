import { countDays } from '../dates/count-days.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** A document is not published before it is written. */
export const publicationDateMismatch = defineCheck({
  kind: 'report',
  id: 'publication-date-mismatch',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '成文日期晚于发布日期', en: 'Dated after its own publication' },
  legalBasis: {
    zh: '由常理推得:先成文,后发布。',
    en: 'Derived: a document is written before it is published.',
  },
  reads: ['/publication'],
  messages: {
    mismatch: {
      zh: '成文日期 {written} 晚于发布日期 {published}({days} 天)',
      en: 'The date of the document, {written}, is after that of publication, {published} ({days} days)',
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
  run: ({ value }) => {
    const written = value('/publication/documentDate');
    const published = value('/publication/publishedOn');
    if (typeof written !== 'string' || typeof published !== 'string')
      return [{ verdict: 'not-assessable', message: 'noDate' }];
    const paths = ['/publication/documentDate', '/publication/publishedOn'];
    const days = countDays(published, written);
    const params = { written, published };
    if (days <= 0) return [{ verdict: 'pass', message: 'order', paths, params }];
    return [{ verdict: 'fail', message: 'mismatch', paths, delta: days, params: { ...params, days } }];
  },
});
