import { testCheck } from '../../test/test-check.ts';
import { attachmentOnly } from './attachment-only.ts';

testCheck(attachmentOnly, {
  passes: [{ name: 'a report', change: {} }],
  finds: [
    {
      name: 'nothing else',
      change: { unread: true, notices: [{ code: 'not-a-report', params: { reason: 'attachment' } }] },
      finds: [{ verdict: 'fail', zh: '网页上没有报告的正文,只有附件', paths: [], operands: {} }],
    },
    {
      name: 'another kind of page',
      change: { unread: true, notices: [{ code: 'not-a-report', params: { reason: 'news' } }] },
      finds: [{ verdict: 'not-assessable', zh: '没有读到报告,不能核对', paths: [], operands: {} }],
    },
  ],
});
