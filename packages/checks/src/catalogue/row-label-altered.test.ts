import { testCheck } from '../../test/test-check.ts';
import { rowLabelAltered } from './row-label-altered.ts';

const relabelled = {
  code: 'row-relabelled',
  params: {
    table: 'applications',
    row: 'deniedEnforcementFile',
    label: '属于行政执法案卷',
    labelEn: 'Denied: enforcement file',
    printed: '属于行政执法案件',
  },
};

testCheck(rowLabelAltered, {
  passes: [{ name: 'nothing noted', change: {} }],
  finds: [
    {
      name: 'another wording',
      change: { notices: [{ ...relabelled, place: { line: 31 } }] },
      finds: [
        {
          verdict: 'fail',
          zh: '「属于行政执法案卷」一行的标签印作「属于行政执法案件」',
          en: 'The label of the row "Denied: enforcement file" is printed as 「属于行政执法案件」',
          paths: ['/applications/deniedEnforcementFile'],
          operands: {},
          expected: '属于行政执法案卷',
          actual: '属于行政执法案件',
          place: { line: 31 },
        },
      ],
    },
    {
      name: 'a label of which the form prints a number: shown with its marks',
      change: {
        notices: [
          {
            code: 'row-relabelled',
            params: {
              table: 'applications',
              row: 'totalProcessed',
              label: '总计',
              labelEn: 'Total',
              printed: '七合计',
            },
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '「总计」一行的标签印作「(七)合计」',
          paths: ['/applications/totalProcessed'],
          operands: {},
          actual: '(七)合计',
        },
      ],
    },
    {
      name: 'a file with glyphs that were not decoded: not conclusive',
      change: { notices: [relabelled, { code: 'pdf-text-undecoded' }] },
      finds: [
        {
          verdict: 'unclear',
          zh: '「属于行政执法案卷」一行的标签读作「属于行政执法案件」,但文件有字未能解码,不作定论',
          paths: ['/applications/deniedEnforcementFile'],
          operands: {},
        },
      ],
    },
    {
      name: 'Traditional characters',
      change: { set: { '/script': 'hant' }, notices: [relabelled] },
      finds: [{ verdict: 'not-assessable', zh: '全文为繁体字,标签的用字不作核对', paths: ['/script'], operands: {} }],
    },
  ],
});
