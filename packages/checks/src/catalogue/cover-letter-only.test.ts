import { testCheck } from '../../test/test-check.ts';
import { coverLetterOnly } from './cover-letter-only.ts';

testCheck(coverLetterOnly, {
  passes: [{ name: 'a report', change: {} }],
  finds: [
    {
      name: 'nothing else',
      change: { unread: true, notices: [{ code: 'not-a-report', params: { reason: 'letter' } }] },
      finds: [{ verdict: 'fail', zh: '读到的像是报送函或通知,没有报告', paths: [], operands: {} }],
    },
    {
      name: 'another kind of page',
      change: { unread: true, notices: [{ code: 'not-a-report', params: { reason: 'news' } }] },
      finds: [{ verdict: 'not-assessable', zh: '没有读到报告,不能核对', paths: [], operands: {} }],
    },
  ],
});
