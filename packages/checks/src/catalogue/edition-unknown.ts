import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { judgePresence } from '../engine/judge-presence.ts';

/** The edition of the form must be decided by its labels. */
export const editionUnknown = defineCheck({
  kind: 'report',
  id: 'edition-unknown',
  severity: 'warning',
  editions: allEditions,
  title: { zh: '表式版本不能确定', en: 'The edition of the form is unknown' },
  legalBasis: {
    zh: '《政府信息公开条例》第五十条第二款(年度报告统一格式):2019、2020 年度用国办公开办函〔2019〕60号,2021 年度起用〔2021〕30号。',
    en: 'Article 50(2) of the Regulations (standard format): notice 〔2019〕60 for 2019 and 2020, notice 〔2021〕30 from 2021 on.',
  },
  reads: ['/edition'],
  messages: {
    absent: {
      zh: '各行各列的标签不能确定用的是哪一版表式',
      en: 'The labels of rows and columns do not tell which edition of the form was used',
    },
    present: { zh: '所用为 {value} 年版表式', en: 'The form is the {value} edition' },
  },
  run: ({ value }) => judgePresence(value('/edition')),
});
