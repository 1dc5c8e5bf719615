import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** What is published is the report, not the letter it was sent with. */
export const coverLetterOnly = defineCheck({
  kind: 'report',
  id: 'cover-letter-only',
  severity: 'warning',
  editions: allEditions,
  judgesUnread: true,
  title: { zh: '公布的是报送函,不是报告', en: 'A letter of transmittal was published instead of the report' },
  legalBasis: {
    zh: '《政府信息公开条例》第四十九条:应当公布的是年度报告。',
    en: 'Article 49 of the Regulations: what is to be published is the report.',
  },
  reads: ['/year'],
  messages: {
    letter: {
      zh: '读到的像是报送函或通知,没有报告',
      en: 'What was read looks like a letter of transmittal or a notice; there is no report',
    },
    report: { zh: '读到的是报告', en: 'What was read is a report' },
    unread: { zh: '没有读到报告,不能核对', en: 'No report was read, so this cannot be judged' },
  },
  run: ({ value, diagnostics }) => {
    const paths: string[] = [];
    if (diagnostics.some(({ code, params }) => code === 'not-a-report' && params.reason === 'letter'))
      return [{ verdict: 'fail', message: 'letter', paths }];
    return value('/year') === undefined
      ? [{ verdict: 'not-assessable', message: 'unread', paths }]
      : [{ verdict: 'pass', message: 'report', paths }];
  },
});
