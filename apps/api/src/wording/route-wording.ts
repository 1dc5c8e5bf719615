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
  listCells: { zh: '每个数的来历:原文、状态、方法、位置', en: 'Where each figure comes from' },
  listFindings: { zh: '一份报告的核对结果', en: 'Findings of one report' },
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
  readHealth: { zh: '运行状况', en: 'Health' },
} as const satisfies Readonly<Record<string, BilingualText>>;

export type OperationId = keyof typeof routeWording;

/** Groups of operations, in the order of the document. */
export const groupWording = {
  agencies: { zh: '机关', en: 'Agencies' },
  reports: { zh: '报告', en: 'Reports' },
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
  id: { zh: '机关标识或别名', en: 'Id or alias of an agency' },
  key: {
    zh: '年度;年度不明的报告为 unknown-<sha256 前 8 位>',
    en: 'The year; unknown-<first 8 of its sha256> where the year is not known',
  },
  version: { zh: '版本号;缺省为现行版本', en: 'Version; the current one by default' },
  rule: { zh: '规则标识', en: 'Id of a rule' },
  query: { zh: '机关名称的一部分', en: 'Part of an agency name' },
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
    '政府信息公开工作年度报告的开放数据。每个 GET 资源另有加 .json 的地址,内容逐字节相同;静态站点在 /api/v1/ 下发布同样的字节。',
    '列表分页;第 n 页的地址是 …/page/n.json。数值为 null 表示该处没有数,原因见 cells;空白从不当作 0。',
    '',
    'Open data of the annual reports on government information disclosure. Every GET resource under /v1 has the same bytes at its .json address; the static site publishes them under /api/v1/.',
    'Lists come in pages; page n is at …/page/n.json. A figure of null means that there is none, the reason stands in cells; a blank is never turned into 0.',
  ].join('\n'),
  noScript: '本页需要 JavaScript,规范本身见 · This page needs JavaScript; the document itself is',
} as const;

/** Both languages in one line. Example: `inBoth({ zh: '规则', en: 'Rules' })` → "规则 · Rules" */
export const inBoth = (text: BilingualText): string => `${text.zh} · ${text.en}`;
