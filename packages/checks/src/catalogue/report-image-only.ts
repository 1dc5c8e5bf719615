import type { Outcome } from '../engine/check.ts';
import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';

// Ids of the parser's notes: nothing but pictures (a page: under the title of a report), some pages of pictures, text hidden under pictures.
const wholly = ['image-only', 'pdf-image-only', 'page-of-pictures'];

/** The report is text, not a picture of it. */
export const reportImageOnly = defineCheck({
  kind: 'report',
  id: 'report-image-only',
  severity: 'warning',
  editions: allEditions,
  judgesUnread: true,
  title: { zh: '报告或其中的页只有图像', en: 'The report, or pages of it, are pictures' },
  legalBasis: {
    zh: '由《政府信息公开条例》第二十四条(便于公众查询、检索、下载)推得:图像不能检索和复制。',
    en: 'Derived from Article 24 of the Regulations (search, view, download): a picture can be neither searched nor copied.',
  },
  reads: ['/year'],
  messages: {
    whole: { zh: '整份报告是图像,没有文字', en: 'The whole report is a picture without text' },
    pages: { zh: '第 {pages} 页只有图像,没有文字', en: 'Pages {pages} are pictures without text' },
    hidden: {
      zh: '文字藏在扫描图像之下(由 OCR 所得)',
      en: 'The text lies hidden under scanned pictures (from OCR)',
    },
    text: { zh: '报告有文字', en: 'The report is text' },
    unread: { zh: '没有读到报告,不能核对', en: 'No report was read, so this cannot be judged' },
  },
  run: ({ value, diagnostics }) => {
    const paths: string[] = [];
    const find = (code: string) => diagnostics.find((diagnostic) => diagnostic.code === code);
    const pages = find('pdf-pages-without-text') ?? find('ocr-used');
    const outcome: Outcome<'whole' | 'pages' | 'hidden'> | null = wholly.some(find)
      ? { verdict: 'fail', message: 'whole', paths }
      : pages
        ? { verdict: 'fail', message: 'pages', paths, params: { pages: String(pages.params.pages ?? '') } }
        : find('pdf-hidden-text')
          ? { verdict: 'fail', message: 'hidden', paths }
          : null;
    if (outcome) return [outcome];
    return value('/year') === undefined
      ? [{ verdict: 'not-assessable', message: 'unread', paths }]
      : [{ verdict: 'pass', message: 'text', paths }];
  },
});
