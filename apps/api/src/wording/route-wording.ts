// Wording of the OpenAPI document: what each address gives.
import type { BilingualText } from '@nianbao/schema';

export const routeWording = {
  listAgencies: { zh: '机关列表', en: 'Agencies' },
  findAgency: { zh: '一个机关及其全部报告', en: 'One agency with all its reports' },
  listAgencyReports: { zh: '一个机关的报告列表', en: 'Reports of one agency' },
  listReports: { zh: '报告列表', en: 'Reports' },
  findReport: { zh: '一份报告:读取结果与核对结果', en: 'One report: what was read, what the checks found' },
  findReportCsv: {
    zh: '一份报告的全部数据,每行一个数;UTF-8,无 BOM,CRLF。以 = + - @ 等开头的文字前加单引号,纯数字除外',
    en: 'All figures of a report, one a line; UTF-8 without BOM, CRLF. Text that starts with = + - @ gets a leading single quote, plain numbers do not',
  },
  listCorrections: {
    zh: '更正记录:哪份报告的哪些数在两个版本之间变了,新者在前',
    en: 'Corrections: which figures of which report differ between two versions, newest first',
  },
  listCells: { zh: '每个数的来历:原文、状态、方法、位置', en: 'Where each figure comes from' },
  listFindings: { zh: '一份报告的核对结果', en: 'Findings of one report' },
  explainFinding: {
    zh: '说明一条核对结果:说明随结果列出,不改变结论(需要令牌,权限 findings:explain)',
    en: 'Explain a finding: the note stands with it and changes no verdict (with a token of scope findings:explain)',
  },
  removeExplanation: { zh: '删去对一条核对结果的说明(需要令牌)', en: 'Remove the note on a finding (with a token)' },
  findSource: { zh: '原始文件,原样', en: 'The source as it came' },
  listVersions: { zh: '一份报告的各个版本', en: 'Versions of one report' },
  listRules: { zh: '核对规则列表', en: 'Rules' },
  findRule: { zh: '一条核对规则', en: 'One rule' },
  readSchema: { zh: '规范模式(JSON Schema 2020-12)', en: 'The canonical JSON Schema (2020-12)' },
  parseReport: { zh: '读取一份报告,不保存', en: 'Read a report; nothing is kept' },
  checkReport: { zh: '读取并核对一份报告,不保存', en: 'Read and check a report; nothing is kept' },
  putReport: {
    zh: '报送一份报告:读取、核对并保存(需要令牌)',
    en: 'Put a report: it is read, checked and kept (with a token)',
  },
  readLiveness: { zh: '程序是否在运行', en: 'Whether the program runs' },
  readReadiness: { zh: '能否接受请求', en: 'Whether it can take requests' },
  readMetrics: { zh: '运行指标(Prometheus 格式)', en: 'Measures (Prometheus)' },
  searchReports: {
    zh: '全文检索:正文、标题与机关名称;各词都须出现,引号内的词须相连',
    en: 'Full-text search of prose, titles and names: every word must occur, what stands in quotes together',
  },
  listRegions: { zh: '有机关报告的行政区划及其上级', en: 'Divisions in which agencies report, and those above them' },
  listReleases: { zh: '历次发布;每次发布固定了当时的统计', en: 'Releases; each freezes the statistics of its day' },
  readStatistics: {
    zh: '全国统计:指标的分子、分母、覆盖与四分位数(按发布)',
    en: 'National statistics: numerators, denominators, coverage and quartiles, as released',
  },
  readGroupedStatistics: {
    zh: '分组统计:按层级(level)、类型(kind)、地区(region)或同类机关(peers)',
    en: 'Statistics by level, kind, region or peers (agencies of one level and kind)',
  },
  compareAgencies: {
    zh: '比较至多 12 个机关:指标或数据、逐年、同类中位数;没有数的格为 null 并说明原因',
    en: 'Compares up to 12 agencies: metrics or figures by year, with the median of their peers; gaps are null with the reason',
  },
  exportReports: {
    zh: '导出全部报告,每行一份(边读边发,不占内存)',
    en: 'All reports, one a line, as a stream',
  },
  exportParquet: { zh: '导出全部数据(Parquet),每行一个数(边读边发)', en: 'All figures as Parquet, as a stream' },
  exportFigures: { zh: '导出全部数据,每行一个数(边读边发)', en: 'All figures, one a line, as a stream' },
  readHealth: { zh: '运行状况', en: 'Health' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type OperationId = keyof typeof routeWording;

/** Groups of operations, in the order of the document. */
export const groupWording = {
  agencies: { zh: '机关', en: 'Agencies' },
  reports: { zh: '报告', en: 'Reports' },
  comparisons: { zh: '统计与比较', en: 'Statistics and comparisons' },
  exports: { zh: '导出', en: 'Exports' },
  reference: { zh: '规则与模式', en: 'Rules and schema' },
  uploads: { zh: '读取与核对', en: 'Read and check' },
  server: { zh: '服务', en: 'Server' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type OperationGroup = keyof typeof groupWording;

/** Name of a page of a list in the document. */
export const pageWording: BilingualText = { zh: '第 n 页', en: 'page n' };

export const responseWording = {
  ok: { zh: '内容', en: 'The resource' },
  created: { zh: '已保存,是该年度的第一版', en: 'Kept, as the first version of its report' },
  unchanged: { zh: '与 If-None-Match 相同,无变化', en: 'Unchanged since If-None-Match' },
  moved: { zh: '标识已变更,见 Location', en: 'The id has changed; see Location' },
  problem: { zh: '错误', en: 'Problem' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export const parameterWording = {
  ifMatch: {
    zh: '读取该报告时的 ETag:其间已有变动则不保存(412)',
    en: 'ETag of the report as it was read: kept only if nothing came in between (else 412)',
  },
  ifNoneMatch: {
    zh: '* 表示尚无此报告时才保存;ETag 表示现有内容不是它时才保存(否则 412)',
    en: '*: kept only where there is no such report yet; an ETag: kept only if what is there is not that (else 412)',
  },
  after: { zh: '从此处续读:上一部分的 next', en: 'Where to go on: "next" of the part before' },
  fields: {
    zh: '只要这些字段(其余字段即使模式要求也不列),逗号分隔:',
    en: 'Only these members (no others, also where the schema requires them), apart by commas:',
  },
  sort: { zh: '排序,逗号分隔,前加 - 为降序:', en: 'Order, apart by commas, - before a word for downwards:' },
  cursor: {
    zh: '位置,取自上一页的 next;空为从头',
    en: 'A place, from "next" of the page before; empty: the beginning',
  },
  words: { zh: '要找的字词,空格分开', en: 'Words to look for, apart by blanks' },
  region: {
    zh: '行政区划代码 2、4 或 6 位,包括其下级',
    en: 'Division code of 2, 4 or 6 digits, with all below it',
  },
  level: { zh: '机关层级', en: 'Level of the agency' },
  kind: { zh: '机关类型', en: 'Kind of the agency' },
  agency: { zh: '机关标识或别名', en: 'Id or alias of an agency' },
  failedRule: { zh: '未通过此规则的报告', en: 'Reports in which this rule failed' },
  severity: { zh: '有此严重程度问题的报告', en: 'Reports with a failed finding of this severity' },
  by: { zh: '分组方式', en: 'What statistics are grouped by' },
  metrics: { zh: '指标标识,逗号分隔:', en: 'Ids of metrics, apart by commas:' },
  figures: { zh: '数据的 JSON 指针,逗号分隔', en: 'JSON pointers of figures, apart by commas' },
  years: {
    zh: '年度,逗号分隔或起止年:2021,2023 或 2021-2024',
    en: 'Years, apart by commas or from–to: 2021,2023 or 2021-2024',
  },
  groups: { zh: '组,逗号分隔', en: 'Groups, apart by commas' },
  within: {
    zh: '只要此区划的直接下级;缺省为各省',
    en: 'Only the divisions right below this one; provinces by default',
  },
  include: { zh: 'inferred:推断的数也计入', en: 'inferred: figures that were inferred take part, too' },
  release: { zh: '哪一次发布;缺省为最新', en: 'Which release; the newest by default' },
  agencies: { zh: '机关标识或别名,逗号分隔,至多 12 个', en: 'Ids or aliases of agencies, apart by commas, 12 at most' },
  finding: { zh: '核对结果的键(key)', en: 'Key of a finding' },
  noteBy: { zh: '说明人;缺省为令牌的名称', en: 'Who says so; the name of the token by default' },
  noteOn: { zh: '说明日期;缺省为今天(北京时间)', en: 'Day of the note; today in Beijing by default' },
  id: { zh: '机关标识或别名', en: 'Id or alias of an agency' },
  key: {
    zh: '年度;年度不明的报告为 unknown-<sha256 前 8 位>',
    en: 'The year; unknown-<first 8 of its sha256> where the year is not known',
  },
  version: { zh: '版本号;缺省为现行版本', en: 'Version; the current one by default' },
  rule: { zh: '规则标识', en: 'Id of a rule' },
  query: { zh: '机关名称的一部分', en: 'Part of an agency name' },
  validIn: {
    zh: '该年可能存续的机关(存续期不详的也算),或其报告',
    en: 'Agencies that may have existed in this year, also those of which it is not known; or their reports',
  },
  year: { zh: '报告年度', en: 'Report year' },
  edition: { zh: '表式版本', en: 'Edition of the form' },
  status: { zh: '读取是否完整', en: 'Whether it was read completely' },
  all: { zh: '为 true 时包括通过的核对', en: 'true: passes too' },
  file: { zh: '报告文件', en: 'The report' },
} as const satisfies Readonly<Record<string, BilingualText>>;

/** The document's own introduction. */
export const documentWording = {
  title: '年报 Nianbao API',
  description: [
    '政府信息公开工作年度报告的开放数据。每个 GET 资源另有加 .json 的地址,内容逐字节相同;列表、核对结果、统计等成行的内容另有加 .csv、.ndjson 的地址,各列于后;静态站点在 /api/v1/ 下发布同样的字节。',
    '列表分页;第 n 页的地址是 …/page/n.json。数值为 null 表示该处没有数,原因见 cells;空白从不当作 0。',
    '',
    'Open data of the annual reports on government information disclosure. Every GET resource under /v1 has the same bytes at its .json address; what has rows (lists, findings, statistics) comes as CSV and NDJSON at .csv and .ndjson addresses, listed below; the static site publishes them under /api/v1/.',
    'Lists come in pages; page n is at …/page/n.json. A figure of null means that there is none, the reason stands in cells; a blank is never turned into 0.',
  ].join('\n'),
  noScript: '本页需要 JavaScript,规范本身见 · This page needs JavaScript; the document itself is',
} as const;

/** Both languages in one line. Example: `inBoth({ zh: '规则', en: 'Rules' })` → "规则 · Rules" */
export const inBoth = (text: BilingualText): string => `${text.zh} · ${text.en}`;
