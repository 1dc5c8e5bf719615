import { testCheck } from '../../test/test-check.ts';
import { titleIrregular } from './title-irregular.ts';

testCheck(titleIrregular, {
  passes: [
    { name: 'the title of the form', change: {} },
    { name: 'a year written 年度', change: { set: { '/title': '宿迁市2023年度政府信息公开工作年度报告' } } },
    { name: 'the year first', change: { set: { '/title': '2023年宿迁市政府信息公开工作年度报告' } } },
    { name: 'the name of a file', change: { set: { '/title': '宿迁市2023年政府信息公开工作年度报告.docx' } } },
    { name: 'a note behind it', change: { set: { '/title': '宿迁市2023年政府信息公开工作年度报告(文字版)' } } },
    { name: 'spaces inside', change: { set: { '/title': '宿迁市 2023 年政府信息公开 工作年度报告' } } },
    { name: 'no title: title-missing speaks', change: { set: { '/title': null } }, verdict: null },
  ],
  finds: [
    {
      name: 'another kind of report',
      change: { set: { '/title': '宿迁市2023年政府信息公开工作报告' } },
      finds: [
        {
          verdict: 'fail',
          zh: '标题「宿迁市2023年政府信息公开工作报告」没有写作「…年政府信息公开工作年度报告」',
          paths: ['/title'],
          operands: {},
        },
      ],
    },
    {
      name: 'no year',
      change: { set: { '/title': '宿迁市政府信息公开工作年度报告' } },
      finds: [
        { verdict: 'fail', zh: '标题「宿迁市政府信息公开工作年度报告」没有年份', paths: ['/title'], operands: {} },
      ],
    },
    {
      name: 'another body than the text speaks of: not conclusive',
      change: {
        set: { '/title': '青岚县示例局2023年政府信息公开工作年度报告' },
        notices: [{ code: 'agency-inferred' }],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '标题「青岚县示例局2023年政府信息公开工作年度报告」中的机关与正文所指的「宿迁市」不同,须人工核实',
          paths: ['/title', '/agency/name'],
          operands: {},
        },
      ],
    },
  ],
});
