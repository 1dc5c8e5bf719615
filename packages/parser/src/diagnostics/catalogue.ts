import { type DiagnosticEntry, entry } from './diagnostic-entry.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

/** Every diagnostic that the parser knows. Decisions read the code, never the sentence. */
export const diagnosticCatalogue = {
  ...fileDiagnostics,
  'not-a-report': entry(
    'error',
    'failed',
    '没有找到年度报告:标题、章节与法定表格的标签都不足({evidence})。',
    'No annual report found: too little of its title, sections and table labels is there ({evidence}).',
  ),
  'several-reports': entry(
    'warning',
    'partial',
    '这里有不止一份报告,只读了第一份。请拆成一份一个文件。',
    'There is more than one report here; only the first was read. Split it into one file each.',
  ),
  'encoding-unsure': entry(
    'warning',
    'none',
    '字符编码按 {encoding} 解读,把握不大。',
    'Decoded as {encoding}, without much certainty.',
  ),
  'script-traditional': entry(
    'info',
    'none',
    '全文为繁体字;标签按简体对照识别,原文未改。',
    'The text is in Traditional characters; labels were matched in Simplified, the text is unchanged.',
  ),
  'edition-unknown': entry(
    'warning',
    'none',
    '表格标签不足以判定表式版本(2019 或 2021)。',
    'The table labels do not decide the edition of the form (2019 or 2021).',
  ),
  'title-missing': entry(
    'warning',
    'none',
    '没有找到标题「…年政府信息公开工作年度报告」。',
    'No title of the form “… 年政府信息公开工作年度报告” was found.',
  ),
  'year-unknown': entry(
    'error',
    'partial',
    '无法确定报告年度:标题、统计期限与正文都没有。',
    'The report year cannot be determined: not in the title, the period or the text.',
  ),
  'year-inferred': entry(
    'info',
    'none',
    '报告年度 {year} 由{evidence}推出,标题中没有。',
    'The report year {year} was taken from the {evidence}; the title does not have it.',
  ),
  'agency-unknown': entry(
    'warning',
    'partial',
    '无法确定报告机关:标题与首段都没有机关全称。',
    'The reporting agency cannot be determined: neither the title nor the preamble names it in full.',
  ),
  'agency-inferred': entry(
    'info',
    'none',
    '报告机关「{agency}」由{evidence}推出,标题中没有。',
    'The agency “{agency}” was taken from the {evidence}; the title does not have it.',
  ),
  'section-missing': entry(
    'warning',
    'none',
    '没有找到第{ordinal}部分「{label}」的标题。',
    'The heading of section {ordinal} ({labelEn}) was not found.',
  ),
  'headings-irregular': entry(
    'info',
    'none',
    '标题的编号或次序与格式不同:{what}。',
    'Headings are numbered or ordered otherwise than in the form: {what}.',
  ),
  'row-relabelled': entry(
    'info',
    'none',
    '「{label}」一行的标签印作「{printed}」。',
    'The label of the row “{labelEn}” is printed as “{printed}”.',
  ),
  'fee-unit-unusual': entry(
    'info',
    'none',
    '收费金额一栏没有印「单位:万元」({printed})。',
    'The column of fees does not print the unit 10,000 yuan ({printedEn}).',
  ),
  'page-title-differs': entry(
    'info',
    'none',
    '网页标题写「{page}」,报告本身为「{own}」。',
    'The title of the page says “{page}”, the report itself “{own}”.',
  ),
  'table-missing': entry(
    'error',
    'partial',
    '没有找到表{number}「{label}」的数字;各格为缺失,不是 0。',
    'No figures of table {number} ({labelEn}) were found; its cells are missing, not 0.',
  ),
  'row-missing': entry(
    'warning',
    'partial',
    '没有找到「{label}」一行(表{number});各格为缺失,不是 0。',
    'The row “{labelEn}” (table {number}) was not found; its cells are missing, not 0.',
  ),
  'cell-missing': entry('warning', 'partial', '「{label}」没有找到对应的格。', 'No cell was found for “{labelEn}”.'),
  'column-missing': entry(
    'warning',
    'partial',
    '表{number}的表头没有「{label}」一列;各格为缺失,不是 0。',
    'The header of table {number} has no column “{labelEn}”; its cells are missing, not 0.',
  ),
  'column-order-unsure': entry(
    'warning',
    'none',
    '表{number}的表头中「法人或其他组织」印在「自然人」之前:可能是抽取文字的次序,也可能两处对调;已按表式的列序读取,请对照原件核对。',
    'The header of table {number} prints 法人或其他组织 (legal persons) before 自然人 (natural persons): the text may have been extracted in another order, or the columns exchanged. They were read in the form’s order; compare with the source.',
  ),
  'columns-lost': entry(
    'warning',
    'none',
    '表{number}有 {rows} 行丢失了空白格;列位由表式与勾稽关系重建({entailed} 格唯一确定,{inferred} 格按概率推定)。',
    'Table {number}: {rows} rows lost their blank cells; columns were rebuilt from the form and its sums ({entailed} cells certain, {inferred} inferred).',
  ),
  'cells-ambiguous': entry(
    'warning',
    'partial',
    '表{number}有 {cells} 格的位置无法确定,未取值,候选已列出。',
    'Table {number}: the places of {cells} cells cannot be determined; no value is given, candidates are listed.',
  ),
  'cells-unreadable': entry(
    'warning',
    'partial',
    '表{number}有 {cells} 格看不清,未取值。',
    'Table {number}: {cells} cells cannot be read; no value is given.',
  ),
  'columns-conflict': entry(
    'warning',
    'none',
    '表{number}丢失列位,且没有任何摆法满足全部勾稽关系。',
    'Table {number} lost its columns, and no placement satisfies all its sums.',
  ),
  'row-extra': entry(
    'info',
    'none',
    '表外的行「{label}」,原样保留在 extensions。',
    'A row outside the form, “{label}”, is kept in extensions.',
  ),
  'json-invalid': entry(
    'error',
    'failed',
    '文件像本库的 JSON,但不符合模式:{reason}',
    'The file looks like our own JSON but does not fit the schema: {reason}',
  ),
  'json-foreign': entry(
    'error',
    'failed',
    '文件是 JSON,但不是本库的 ParseResult 或 AnnualReport。请提供报告本身(网页、Word、PDF 或文本)。',
    'The file is JSON, but neither a ParseResult nor an AnnualReport of ours. Give the report itself (web page, Word, PDF or text).',
  ),
  'json-several': entry(
    'error',
    'failed',
    'JSON 中有 {count} 份报告,一次只能读一份。请拆成一份一个文件。',
    'The JSON holds {count} reports, and one is read at a time. Split it into one file each.',
  ),
  'json-without-cells': entry(
    'info',
    'none',
    'JSON 只有报告,没有各格的来历(cells):数字视为此处所印,null 视为空白。',
    'The JSON holds a report without the origin of its figures (cells): numbers count as printed here, nulls as blanks.',
  ),
} as const satisfies Readonly<Record<string, DiagnosticEntry>>;

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof diagnosticCatalogue;
