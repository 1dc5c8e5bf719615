import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { judgePresence } from '../engine/judge-presence.ts';

/** The year of the report must be known. */
export const yearUnknown = defineCheck({
  kind: 'report',
  id: 'year-unknown',
  severity: 'error',
  editions: allEditions,
  title: { zh: '报告年度不能确定', en: 'The report year is unknown' },
  legalBasis: {
    zh: '由条例推得:年度报告报告上一年度的工作(《政府信息公开条例》第四十九条),必须能看出是哪一年。',
    en: 'Derived from Article 49 of the Regulations: a report is about the previous year, so it must say which.',
  },
  reads: ['/year'],
  messages: {
    absent: {
      zh: '标题、统计期限和正文都不能确定报告的年度',
      en: 'Neither title, period nor text tells the year of the report',
    },
    present: { zh: '报告年度为 {value} 年', en: 'The report is about {value}' },
  },
  run: ({ value }) => judgePresence(value('/year')),
});
