import { sumPaths } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { identityBlankOnly } from './identity-blank-only.ts';

const pending = '/disputes/litigationDirect/pending';
const corrected = '/disputes/litigationDirect/corrected';
const research = '/applications/deniedStateSecret/researchInstitution';

const disputes = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].flatMap((row) =>
  sumPaths('disputes-row-total', row),
);

testCheck(identityBlankOnly, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'a blank that leaves the sum open, which the sum itself reports', change: { set: { [pending]: null } } },
  ],
  finds: [
    {
      name: 'one zero printed as a blank: once for each family of sums that it stands in',
      change: { set: { [research]: null } },
      finds: [
        {
          verdict: 'fail',
          zh: '总计 = 六类申请人之和:1 个等式只在空白按 0 计时成立(空白 1 格:(三)1.属于国家秘密 · 科研机构)',
          en: 'Total = sum of the six kinds of applicant: sums that hold only with blanks read as 0: 1 (blanks: 1; Denied: state secret · Research institutions)',
          paths: [research],
          operands: { [research]: 'blank' },
          mode: 'blank-as-zero',
          foldedUnder: 'cell-blank',
        },
        {
          verdict: 'fail',
          zh: '(七)总计 = 各办理结果之和:1 个等式只在空白按 0 计时成立(空白 1 格:(三)1.属于国家秘密 · 科研机构)',
          paths: [research],
          operands: { [research]: 'blank' },
        },
      ],
    },
    {
      name: 'nothing left to judge',
      change: { remove: ['/disputes'], set: { [corrected]: null } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '总计 = 维持 + 纠正 + 其他结果 + 尚未审结:没有可核对的等式',
          paths: disputes,
          operands: Object.fromEntries(disputes.map((path) => [path, 'missing'])),
          foldedUnder: 'table-missing',
        },
      ],
    },
  ],
});
