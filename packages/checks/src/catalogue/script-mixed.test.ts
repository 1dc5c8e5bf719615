import { testCheck } from '../../test/test-check.ts';
import { scriptMixed } from './script-mixed.ts';

testCheck(scriptMixed, {
  passes: [
    {
      name: 'Simplified',
      change: { set: { '/narrative/overview': '全年主动公开政府信息。著名、乾隆、皇后、于是。' } },
    },
    { name: 'a name', change: { set: { '/narrative/overview': '由張開同志负责。' } } },
  ],
  finds: [
    {
      name: 'a few among the others',
      change: { set: { '/narrative/overview': '全年主動公開政府信息,建設平台。' } },
      finds: [{ verdict: 'fail', zh: '正文夹有繁体字 3 个:動開設', paths: ['/narrative/overview'], operands: {} }],
    },
    {
      name: 'the whole text',
      change: { set: { '/script': 'hant' } },
      finds: [{ verdict: 'fail', zh: '全文为繁体字,像是经过转换', paths: ['/script'], operands: {} }],
    },
    {
      name: 'no prose',
      change: { narrative: { overview: null, problemsAndImprovements: null, otherMatters: null } },
      finds: [{ verdict: 'not-assessable', zh: '没有读到正文,不能核对', paths: ['/narrative'], operands: {} }],
    },
  ],
});
