import { testCheck } from '../../test/test-check.ts';
import { applicationsSuspectCell } from './applications-suspect-cell.ts';

const granted = '/applications/granted/naturalPerson';
const grantedTotal = '/applications/granted/total';

testCheck(applicationsSuspectCell, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'a sum of table 4 fails: another table', change: { set: { '/disputes/reconsideration/total': 404 } } },
  ],
  finds: [
    {
      name: 'two digits swapped',
      change: { set: { [granted]: 1157 } },
      finds: [
        {
          verdict: 'fail',
          zh: '可疑之处:将「(一)予以公开 · 自然人」1157改为 1175,各等式即全部成立(数字颠倒);同样小的改法没有第二种',
          en: 'Suspect: Changing "Granted in full · Natural persons" 1157 to 1175 would make every sum hold (two digits swapped); no other change as small does',
          paths: [granted],
          operands: { [granted]: 1157 },
        },
      ],
    },
    {
      name: 'sums of which one cell cannot be read: a single sum says too little',
      change: { set: { [grantedTotal]: 1192 }, remove: ['/applications/partiallyGranted/total'] },
      finds: [
        {
          verdict: 'unclear',
          zh: '可疑之处不止一种:将「(一)予以公开 · 总计」1192改为 1191,各等式即全部成立(合计可能未随各项更新);但只有一个等式作证,也可能是别处几格一起有误',
          paths: [grantedTotal],
          operands: { [grantedTotal]: 1192 },
        },
      ],
    },
  ],
});
