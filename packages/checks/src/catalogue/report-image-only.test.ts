import { testCheck } from '../../test/test-check.ts';
import { reportImageOnly } from './report-image-only.ts';

testCheck(reportImageOnly, {
  passes: [{ name: 'text', change: {} }],
  finds: [
    {
      name: 'a scan of the whole',
      change: { unread: true, notices: [{ code: 'pdf-image-only', params: { pages: 7 } }] },
      finds: [{ verdict: 'fail', zh: '整份报告是图像,没有文字', paths: [], operands: {} }],
    },
    {
      name: 'a page with pictures under the title of a report',
      change: { unread: true, notices: [{ code: 'not-a-report' }, { code: 'page-of-pictures' }] },
      finds: [{ verdict: 'fail', zh: '整份报告是图像,没有文字', paths: [], operands: {} }],
    },
    {
      name: 'pages that are pictures',
      change: { notices: [{ code: 'pdf-pages-without-text', params: { pages: '3–4' } }] },
      finds: [{ verdict: 'fail', zh: '第 3–4 页只有图像,没有文字', paths: [], operands: {} }],
    },
    {
      name: 'text hidden under a scan',
      change: { notices: [{ code: 'pdf-hidden-text' }] },
      finds: [{ verdict: 'fail', zh: '文字藏在扫描图像之下(由 OCR 所得)', paths: [], operands: {} }],
    },
    {
      name: 'something that was not read for another reason',
      change: { unread: true, notices: [{ code: 'input-empty' }] },
      finds: [{ verdict: 'not-assessable', zh: '没有读到报告,不能核对', paths: [], operands: {} }],
    },
  ],
});
