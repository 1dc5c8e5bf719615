import { testCheck } from '../../test/test-check.ts';
import { yearWrongInText } from './year-wrong-in-text.ts';

const overview = (text: string) => ({ narrative: { overview: text } });

testCheck(yearWrongInText, {
  passes: [
    { name: 'the year of the report', change: overview('2023年,我市主动公开信息若干条。') },
    { name: 'a comparison', change: overview('2022年度我市收到申请较少,今年有所增加,与2022年相比多十件。') },
    { name: 'a comparison in one sentence', change: overview('与2022年相比,收到申请多十件。') },
    { name: 'a plan', change: overview('2024年我市将制定公开目录。') },
    { name: 'the title of a document', change: overview('2022年发布的《示例办法》继续施行。') },
    { name: 'both years in one sentence', change: overview('2022年我市收到十件,2023年收到九件。') },
    { name: 'a year that is not at the head', change: overview('对于制发于2022年的文件逐件复核。') },
  ],
  finds: [
    {
      name: "a sentence of last year's text among those of this year's",
      change: overview('2023年,我市公开工作有序推进。2022年,我市主动公开信息若干条。'),
      finds: [
        {
          verdict: 'fail',
          zh: '写当年工作的句子用了 2022 年,报告年度为 2023:「2022年,我市主动公开信息若干条」',
          paths: ['/narrative/overview'],
          operands: {},
          expected: 2023,
          actual: 2022,
        },
      ],
    },
    {
      name: "a figure of this year's table, whatever stands beside it",
      change: overview('2023年,我市公开工作有序推进。\n2022年制发行政规范性文件109件,废止489件。'),
      finds: [
        {
          verdict: 'fail',
          zh: '写当年工作的句子用了 2022 年,报告年度为 2023:「2022年制发行政规范性文件109件,废止489件」',
          paths: ['/narrative/overview'],
          operands: {},
          actual: 2022,
        },
      ],
    },
    {
      name: 'no year at all',
      change: overview('2203年,全市主动公开信息若干条。'),
      finds: [
        {
          verdict: 'fail',
          zh: '写当年工作的句子用了 2203 年,报告年度为 2023:「2203年,全市主动公开信息若干条」',
          paths: ['/narrative/overview'],
          operands: {},
          actual: '2203',
        },
      ],
    },
    {
      name: 'where no sentence names the right year the report names two: that finding counts, this one follows',
      change: { narrative: { otherMatters: '本机关2021年度收到申请三件。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '写当年工作的句子用了 2021 年,报告年度为 2023:「本机关2021年度收到申请三件」',
          paths: ['/narrative/otherMatters'],
          operands: {},
          foldedUnder: 'year-mismatch',
        },
      ],
    },
    {
      name: 'the year of the report is unknown',
      change: { set: { '/year': null } },
      finds: [{ verdict: 'not-assessable', zh: '报告年度不明,不能核对', paths: ['/year'], operands: {} }],
    },
  ],
});
