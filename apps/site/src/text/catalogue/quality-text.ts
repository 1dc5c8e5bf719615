/** Text of the page on quality. */
export const qualityText = {
  'quality.title': { zh: '数据质量', en: 'Data quality' },
  'quality.lead': {
    zh: '收了什么、缺什么、错在哪、读得准不准。每个数字都有名单,每个名单都可下载。',
    en: 'What is held, what is missing, what is wrong, how well it is read. Every number has its list, and every list is a file.',
  },
  'quality.matrix': { zh: '机关与年度', en: 'Agencies by year' },
  'quality.matrixNote': {
    zh: '各省各年的报告数。逐个机关的情况见各省名单,或下载全表。「缺」只计一个机关前后都有报告而中间没有的年份。',
    en: 'Reports by province and year. For agency by agency follow a province, or take the whole table. “Missing” counts only years between two reports of an agency.',
  },
  'quality.rules': { zh: '核对规则', en: 'Rules' },
  'quality.rulesNote': {
    zh: '按报告计:一份报告里同一规则多处不符,算一次。比率是不通过 ÷(不通过 + 通过),不定和不可判的不计。',
    en: 'Counted by report: a rule that fails in several places of one counts once. The rate is failed ÷ (failed + passed); open verdicts are left out.',
  },
  'quality.rule': { zh: '规则', en: 'Rule' },
  'quality.failed': { zh: '不通过', en: 'Failed' },
  'quality.open': { zh: '未定', en: 'Open' },
  'quality.passed': { zh: '通过', en: 'Passed' },
  'quality.rate': { zh: '不通过率', en: 'Fails in' },
  'quality.late': { zh: '逾期公布', en: 'Published late' },
  'quality.lateNote': {
    zh: '公布日期晚于法定期限的报告,共{n}份。没有写明公布日期的无从判断。',
    en: 'Reports published after the statutory date: {n}. Those without a printed date cannot be judged.',
  },
  'quality.missing': { zh: '缺年', en: 'Missing years' },
  'quality.missingNote': {
    zh: '前后都有报告、中间没有收录的年份,共{n}处。可能没有公布,也可能没有收到。',
    en: 'Years between two reports of an agency of which none is held: {n}. It may never have been published, or not have been found.',
  },
  'quality.corrections': { zh: '更正记录', en: 'Corrections' },
  'quality.accuracy': { zh: '解析与核对的准确度', en: 'How well reports are read and checked' },
  'quality.accuracyNote': {
    zh: '在已知真值的样本上测得,解析器 {parser},规则 {checks},测于 {date}。这些是底线,以后的版本只能更高。',
    en: 'Measured on samples of known truth: parser {parser}, rules {checks}, on {date}. These are floors that later versions have to reach.',
  },
  'quality.accuracyNone': { zh: '本次生成没有附上测评结果。', en: 'This build came without measurements.' },
  'quality.parser': { zh: '解析', en: 'Reading' },
  'quality.perfect': { zh: '能确定的格全部读对的报告', en: 'Reports with every certain cell right' },
  'quality.right': { zh: '读对的格(连同无从确定的)', en: 'Of all cells, right' },
  'quality.silent': { zh: '读错而无提示的格数', en: 'Cells wrong without a warning (number)' },
  'quality.checks': { zh: '核对', en: 'Checks' },
  'quality.recall': { zh: '查出', en: 'Found' },
  'quality.precision': { zh: '查出的确实有错', en: 'Right when raised' },
  'quality.located': { zh: '指对了格子', en: 'Right cell named' },
  'quality.csv': { zh: '全部名单(CSV)', en: 'The whole list (CSV)' },
} as const;
