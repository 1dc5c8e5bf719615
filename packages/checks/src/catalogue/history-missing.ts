import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** Reports of earlier years stay online. Judged for the years whose reports are known to have been published. */
export const historyMissing = defineCheck({
  kind: 'report',
  id: 'history-missing',
  severity: 'info',
  editions: allEditions,
  title: { zh: '往年报告没有保留在网上', en: 'Reports of earlier years are no longer online' },
  legalBasis: {
    zh: '由《政府信息公开条例》第二十四条(统一平台集中公开、便于查询)推得。',
    en: 'Derived from Article 24 of the Regulations (one platform on which information can be found).',
  },
  reads: ['/year'],
  needs: ['earlier', 'publication'],
  messages: {
    missing: {
      zh: '{missing} 年度的报告曾经公布,网站上已经没有',
      en: 'The report for {missing} was published once, but is no longer on the website',
    },
    complete: {
      zh: '已知的往年报告({count} 份)都在网上',
      en: 'All known reports of earlier years ({count}) are online',
    },
    noList: { zh: '没有给出网站上现有的年度,不能核对', en: 'The years now on the website were not given' },
  },
  run: ({ earlier, publication }) => {
    const online = publication?.yearsOnline;
    const paths = ['/year'];
    if (online === undefined) return [{ verdict: 'not-assessable', message: 'noList', paths }];
    const gone = earlier.flatMap(({ year }): Outcome<'missing'>[] =>
      year === null || online.includes(year)
        ? []
        : [{ verdict: 'fail', message: 'missing', paths, params: { at: String(year), missing: year } }],
    );
    return gone.length > 0
      ? gone
      : [{ verdict: 'pass', message: 'complete', paths, params: { count: earlier.length } }];
  },
});
