import { testCheck } from '../../test/test-check.ts';
import { yearMismatch } from './year-mismatch.ts';

// Made-up sentences in the usual wordings; the base report is for 2023.
const overview = '/narrative/overview';

testCheck(yearMismatch, {
  passes: [
    { name: 'title and period agree', change: {} },
    { name: 'nothing to compare with', change: { set: { '/title': null, '/period/from': null, '/period/to': null } } },
    { name: 'the text agrees', change: { set: { [overview]: '2023年,我局共收到申请3件。' } } },
    {
      name: 'a comparison with last year',
      change: { set: { [overview]: '收到申请3件,较2022年我局收到申请5件有所减少。' } },
    },
    {
      name: 'another year in which nothing came',
      change: { set: { [overview]: '全年未发生责任追究情形。2022年未收到政府信息公开申请。' } },
    },
    {
      name: "another year's figure, of which the table has another",
      change: { set: { [overview]: '2022年度,本单位共收到政府信息公开申请3件。' } },
    },
    { name: 'a plan for the next', change: { set: { [overview]: '2024年,我局将继续做好公开工作。' } } },
    {
      name: 'both years told of',
      change: { set: { [overview]: '2022年,我局建成专栏。2023年,我局共收到申请3件。' } },
    },
    {
      name: 'one sentence of another year among those of the right one',
      change: { set: { [overview]: '2023年,我局认真落实各项要求。\n2022年,我局组织培训2次。' } },
    },
    { name: 'an event of another year', change: { set: { [overview]: '2019年,新修订的条例施行。' } } },
    { name: 'a title in numerals', change: { set: { '/title': '某县财政局二〇二三年政府信息公开工作年度报告' } } },
  ],
  finds: [
    {
      name: 'the body itself tells that nothing came in the year before',
      change: { set: { [overview]: '2022年度,本单位未收到政府信息公开申请。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '年份不一致:标题 2023、统计期限 2023、正文 2022(「2022年度,本单位未收到政府信息公开申请」)',
          paths: [overview, '/title', '/period'],
          operands: {},
        },
      ],
    },
    {
      name: 'a period of the year before',
      change: { set: { '/period/from': '2022-01-01', '/period/to': '2022-12-31' } },
      finds: [
        {
          verdict: 'fail',
          zh: '年份不一致:标题 2023、统计期限 2022',
          en: 'Different years: title 2023, period 2022',
          paths: ['/title', '/period'],
          operands: {},
        },
      ],
    },
    {
      name: 'a text of the year before',
      change: { set: { [overview]: '2022年度,本单位共收到政府信息公开申请3511件。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '年份不一致:标题 2023、统计期限 2023、正文 2022(「2022年度,本单位共收到政府信息公开申请3511件」)',
          en: 'Different years: title 2023, period 2023, text 2022 (“2022年度,本单位共收到政府信息公开申请3511件”)',
          paths: [overview, '/title', '/period'],
          operands: {},
        },
      ],
    },
    {
      name: 'title and period differ, and the text is on the side of the title',
      change: {
        set: {
          '/period/from': '2022-01-01',
          '/period/to': '2022-12-31',
          [overview]: '2023年,我局认真落实各项要求。',
        },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '年份不一致:标题 2023、统计期限 2022、正文 2023',
          paths: ['/title', '/period', '/narrative'],
          operands: {},
        },
      ],
    },
  ],
});
