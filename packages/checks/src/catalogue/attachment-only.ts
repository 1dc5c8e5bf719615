import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

/** The page itself holds the report, not only a file to download. */
export const attachmentOnly = defineCheck({
  kind: 'report',
  id: 'attachment-only',
  severity: 'info',
  editions: allEditions,
  judgesUnread: true,
  title: { zh: '网页上只有附件', en: 'The page holds only an attachment' },
  legalBasis: {
    zh: '由《政府信息公开条例》第二十四条(便于公众查询、检索、下载)推得。',
    en: 'Derived from Article 24 of the Regulations (search, view, download).',
  },
  reads: ['/year'],
  messages: {
    attachment: {
      zh: '网页上没有报告的正文,只有附件',
      en: 'The page does not hold the report, only an attachment',
    },
    text: { zh: '读到的文件中有报告', en: 'The document that was read holds the report' },
    unread: { zh: '没有读到报告,不能核对', en: 'No report was read, so this cannot be judged' },
  },
  run: ({ value, diagnostics }) => {
    const paths: string[] = [];
    if (diagnostics.some(({ code, params }) => code === 'not-a-report' && params.reason === 'attachment'))
      return [{ verdict: 'fail', message: 'attachment', paths }];
    return value('/year') === undefined
      ? [{ verdict: 'not-assessable', message: 'unread', paths }]
      : [{ verdict: 'pass', message: 'text', paths }];
  },
});
