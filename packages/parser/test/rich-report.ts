// A made-up report with figures in every column (invented; all sums hold), as an HTML page in the official layout whose
// parts a test may change.
import { forms, listFigures } from '@nianbao/schema';

const form = forms['2021'];

/** The rows of table 3, in the form's order. */
export const applicationRows = form.tables[1]!.blocks[0]!.rows;

const outcomes: Readonly<Record<string, readonly number[]>> = {
  granted: [9, 4, 1, 2, 3, 1],
  partiallyGranted: [6, 2, 0, 1, 1, 0],
  deniedStateSecret: [1, 0, 0, 0, 0, 0],
  deniedProhibitedByLaw: [0, 0, 1, 0, 0, 0],
  deniedThirdPartyRights: [2, 1, 0, 0, 0, 0],
  deniedInternalAffairs: [1, 0, 0, 1, 0, 0],
  deniedProcessInformation: [0, 0, 0, 0, 1, 0],
  deniedEnforcementFile: [3, 0, 0, 0, 0, 0],
  deniedAdministrativeInquiry: [0, 1, 0, 0, 0, 0],
  unableNotHeld: [5, 2, 1, 1, 1, 1],
  unableRequiresCreation: [1, 0, 0, 1, 0, 0],
  notProcessedPetition: [2, 0, 0, 0, 0, 0],
  notProcessedDuplicate: [1, 1, 0, 0, 0, 0],
  notProcessedConfirmOrReissue: [0, 0, 0, 1, 0, 0],
  otherSupplementOverdue: [1, 0, 0, 0, 0, 0],
  otherMiscellaneous: [1, 1, 0, 0, 1, 0],
};
const received = [31, 12, 3, 5, 7, 2];
const carriedIn = [4, 1, 0, 2, 0, 1];
const columns = [0, 1, 2, 3, 4, 5];
const processed = columns.map((column) => Object.values(outcomes).reduce((sum, row) => sum + row[column]!, 0));
const carriedOut = columns.map((column) => received[column]! + carriedIn[column]! - processed[column]!);

/** Figures of table 3: seven a row, the last their total. */
export type Applications = Readonly<Record<string, readonly number[]>>;

/** Table 3. */
export const applications: Applications = Object.fromEntries(
  applicationRows.map(({ id }): [string, number[]] => {
    const fixed = { newReceived: received, carriedIn, totalProcessed: processed, carriedOut };
    const row = fixed[id as keyof typeof fixed] ?? outcomes[id] ?? [0, 0, 0, 0, 0, 0];
    return [id, [...row, row.reduce((sum, value) => sum + value, 0)]];
  }),
);

/** Table 3 of another year or another scope: every figure is 3 more. */
export const otherApplications: Applications = Object.fromEntries(
  Object.entries(applications).map(([id, row]) => [id, row.map((value) => value + 3)]),
);

/** Table 2. */
export const disclosure: Applications = {
  governmentRules: [1, 2, 13],
  normativeDocuments: [6, 3, 48],
  administrativeLicensing: [923],
  administrativePenalty: [77],
  administrativeCoercion: [15],
  administrativeFees: [26.5],
};

/** Table 4. */
export const disputes = [4, 1, 0, 2, 7, 3, 0, 1, 1, 5, 2, 2, 0, 1, 5];

const fifteen = listFigures('2021').filter(({ table }) => table.id === 'disputes');

/** Every figure of the report by its pointer. */
export const truth: Readonly<Record<string, number>> = Object.fromEntries(
  listFigures('2021').map((figure): [string, number] => {
    const { pointer, table, block, row, column } = figure;
    const index = block.columns.indexOf(column);
    if (table.id === 'disputes') return [pointer, disputes[fifteen.indexOf(figure)]!];
    return [pointer, (table.id === 'applications' ? applications : disclosure)[row.id]![index]!];
  }),
);

/** A cell. */
export const td = (text: string | number, attributes = ''): string => `<td ${attributes}>${text}</td>`;

/** Cells beside one another. */
export const tds = (texts: readonly (string | number)[]): string => texts.map((text) => td(text)).join('');

/** Table 2; `change` edits its HTML. */
export const tableTwo = (v: Applications = disclosure): string => {
  const wide = (label: string, id: string): string => `<tr>${td(label)}${td(v[id]![0]!, 'colspan=3')}</tr>`;
  const head = (item: string, name: string): string =>
    `<tr>${td(item, 'colspan=4')}</tr><tr>${td('信息内容')}${td(name, 'colspan=3')}</tr>`;
  return `<table><tr>${td('第二十条第(一)项', 'colspan=4')}</tr>
<tr>${tds(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'])}</tr>
<tr>${tds(['规章', ...v.governmentRules!])}</tr><tr>${tds(['行政规范性文件', ...v.normativeDocuments!])}</tr>
${head('第二十条第(五)项', '本年处理决定数量')}${wide('行政许可', 'administrativeLicensing')}
${head('第二十条第(六)项', '本年处理决定数量')}${wide('行政处罚', 'administrativePenalty')}${wide('行政强制', 'administrativeCoercion')}
${head('第二十条第(八)项', '本年收费金额(单位:万元)')}${wide('行政事业性收费', 'administrativeFees')}</table>`;
};

/** The columns of table 3 as printed. */
export const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

/** The header of table 3. */
export const applicationsHead = `<tr>${td('(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)', 'colspan=3 rowspan=3')}${td('申请人情况', 'colspan=7')}</tr>
<tr>${td('自然人', 'rowspan=2')}${td('法人或其他组织', 'colspan=5')}${td('总计', 'rowspan=2')}</tr><tr>${tds(applicants.slice(1, 6))}</tr>`;

const alone = new Set(['newReceived', 'carriedIn', 'carriedOut']);
const grouped = new Set(['granted', 'partiallyGranted', 'totalProcessed']);
const groups = new Map([
  ['deniedStateSecret', td('(三)不予公开', 'rowspan=8')],
  ['unableNotHeld', td('(四)无法提供', 'rowspan=3')],
  ['notProcessedPetition', td('(五)不予处理', 'rowspan=5')],
  ['otherSupplementOverdue', td('(六)其他处理', 'rowspan=3')],
]);

/** How one figure is written into its cell; the column counts from 0. */
export type WriteCell = (value: number, column: number) => string;

/** The rows of table 3, each the content of a <tr>. */
export const applicationsRows = (
  values: Applications = applications,
  write: WriteCell = (value) => td(value),
): string[] =>
  applicationRows.map(({ id, numbering = '', label }) => {
    const name = `${numbering}${label.zh}`;
    const head = id === 'granted' ? td('三、本年度办理结果', 'rowspan=22') : '';
    const cells = values[id]!.map(write).join('');
    if (alone.has(id)) return td(name, 'colspan=3') + cells;
    return grouped.has(id) ? head + td(name, 'colspan=2') + cells : (groups.get(id) ?? '') + td(name) + cells;
  });

/** A table of rows. */
export const tableOf = (...rows: readonly string[]): string =>
  `<table border="1">${rows.map((row) => (row.startsWith('<tr') ? row : `<tr>${row}</tr>`)).join('\n')}</table>`;

/** Table 3. */
export const tableThree = (values: Applications = applications, write?: WriteCell): string =>
  tableOf(applicationsHead, ...applicationsRows(values, write));

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** The header of table 4. */
export const disputesHead = `<tr>${td('行政复议', 'colspan=5')}${td('行政诉讼', 'colspan=10')}</tr>
<tr>${results.map((name) => td(name, 'rowspan=2')).join('')}${td('未经复议直接起诉', 'colspan=5')}${td('复议后起诉', 'colspan=5')}</tr><tr>${tds([...results, ...results])}</tr>`;

/** Table 4. */
export const tableFour = (values: readonly number[] = disputes): string => tableOf(disputesHead, tds(values));

/** Parts of the page to print instead or besides. */
export interface PageParts {
  readonly two?: string;
  readonly three?: string;
  readonly four?: string;
  readonly beforeThree?: string;
  readonly overview?: string;
  readonly title?: string;
  readonly after?: string;
}

/** The page. */
export const richPage = (
  parts: PageParts = {},
): string => `<!doctype html><html><head><meta charset="utf-8"></head><body>
<h1>${parts.title ?? '岚石县水务局2024年政府信息公开工作年度报告'}</h1>
<p>本报告由岚石县水务局编制,所列数据的统计期限自2024年1月1日起至2024年12月31日止。</p>
<h2>一、总体情况</h2><p>${parts.overview ?? '编写的示例文字,不是真实报告。'}</p>
<h2>二、主动公开政府信息情况</h2>${parts.two ?? tableTwo()}
<h2>三、收到和处理政府信息公开申请情况</h2>${parts.beforeThree ?? ''}${parts.three ?? tableThree()}
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${parts.four ?? tableFour()}
<h2>五、存在的主要问题及改进情况</h2><p>示例:培训不足。</p>
<h2>六、其他需要报告的事项</h2><p>本年度未收取信息处理费。</p>${parts.after ?? ''}</body></html>`;
