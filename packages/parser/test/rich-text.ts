// The report of rich-report.ts as plain text, whose cells, headings and lines a test may print as it likes.
import { applicants, applicationRows, applications, disclosure, disputes } from './rich-report.ts';

/** A row as printed: its label and its figures. */
export type TextRow = readonly (string | number)[];

/** How to print it. `row` makes a line of a row; `headings` are the six; `lines` changes all lines at the end. */
export interface TextStyle {
  readonly title?: string;
  readonly period?: string;
  readonly headings?: readonly string[];
  readonly row?: (cells: TextRow) => string;
  readonly two?: readonly TextRow[];
  readonly three?: readonly TextRow[];
  readonly four?: readonly TextRow[];
  readonly before?: string;
  readonly after?: string;
  readonly sentences?: Readonly<Record<number, string>>;
}

/** The official headings. */
export const officialHeadings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** Rows of table 2. */
export const twoRows: readonly TextRow[] = [
  ['第二十条第(一)项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', ...disclosure.governmentRules!],
  ['行政规范性文件', ...disclosure.normativeDocuments!],
  ['第二十条第(五)项'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', ...disclosure.administrativeLicensing!],
  ['第二十条第(六)项'],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', ...disclosure.administrativePenalty!],
  ['行政强制', ...disclosure.administrativeCoercion!],
  ['第二十条第(八)项'],
  ['信息内容', '本年收费金额(单位:万元)'],
  ['行政事业性收费', ...disclosure.administrativeFees!],
];

/** Rows of table 3. */
export const threeRows: readonly TextRow[] = [
  ['(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)', '申请人情况'],
  ['自然人', '法人或其他组织', '总计'],
  [...applicants.slice(1, 6)],
  ...applicationRows.map(({ id, numbering = '', label }) => [`${numbering}${label.zh}`, ...applications[id]!]),
];

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Rows of table 4. */
export const fourRows: readonly TextRow[] = [
  ['行政复议', '行政诉讼'],
  [...results, '未经复议直接起诉', '复议后起诉'],
  [...results, ...results],
  [...disputes],
];

/** The text. */
export const richText = (style: TextStyle = {}): string => {
  const { headings = officialHeadings, row = (cells) => cells.join(' | '), sentences = {} } = style;
  const table = (rows: readonly TextRow[]): string[] => rows.map(row);
  return [
    style.before,
    style.title ?? '岚石县水务局2024年政府信息公开工作年度报告',
    style.period ?? '本报告由岚石县水务局编制,所列数据的统计期限自2024年1月1日起至2024年12月31日止。',
    headings[0],
    '编写的示例文字,不是真实报告。',
    headings[1],
    sentences[2],
    ...table(style.two ?? twoRows),
    headings[2],
    sentences[3],
    ...table(style.three ?? threeRows),
    headings[3],
    sentences[4],
    ...table(style.four ?? fourRows),
    headings[4],
    '示例:培训不足,下一年补足。',
    headings[5],
    '本年度未收取信息处理费。',
    style.after,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
};
