import type { Severity } from '@nianbao/schema';

/** One diagnostic: how severe, what it does to the status, and its sentence with {params}. */
export interface DiagnosticEntry {
  readonly severity: Severity;
  readonly effect: 'failed' | 'partial' | 'none';
  readonly zh: string;
  readonly en: string;
}

const entry = (severity: Severity, effect: DiagnosticEntry['effect'], zh: string, en: string): DiagnosticEntry => ({
  severity,
  effect,
  zh,
  en,
});

/** Every diagnostic that the parser knows. Decisions read the code, never the sentence. */
export const diagnosticCatalogue = {
  'input-empty': entry(
    'error',
    'failed',
    '文件是空的。请检查下载或导出是否完整。',
    'The file is empty. Check that the download or export is complete.',
  ),
  'input-binary': entry(
    'error',
    'failed',
    '文件不是文本,也不是能识别的文档格式。请提供 HTML 或文本。',
    'The file is neither text nor a known document format. Give it as HTML or text.',
  ),
  'format-unsupported': entry(
    'error',
    'failed',
    '识别为 {format},本版本还不能读取。请另存为 HTML 或文本后重试。',
    'Recognised as {format}, which this version cannot read yet. Save it as HTML or text and try again.',
  ),
  'container-damaged': entry(
    'error',
    'failed',
    '{format} 文件打不开,可能已损坏或加了密码({reason})。请用原软件打开后另存一份再试。',
    'The {format} file cannot be opened; it may be damaged or protected ({reason}). Open it in its own program, save a copy and try again.',
  ),
  'image-only': entry(
    'error',
    'failed',
    '文件是一张图片({format}),不是文字。请提供网页、Word、PDF 文字版或文本;只有图片时,先用 OCR 识别(命令行:nianbao parse --ocr),再与图片核对。',
    'The file is a picture ({format}), not text. Give the web page, Word, a PDF with text, or plain text; where there is only the picture, recognise it with OCR first (nianbao parse --ocr) and compare.',
  ),
  'ocr-used': entry(
    'warning',
    'partial',
    '第 {pages} 页是图像,文字由 OCR 识别。取得 {figures} 个数,其中 {borneOut} 个另有勾稽关系印证;OCR 的数不等于已证实的公布数,请与图像核对。',
    'Page {pages} is a picture, read by OCR. {figures} figures were taken, {borneOut} of them borne out by sums; a figure read by OCR is not proven to be the published one: compare with the picture.',
  ),
  'ocr-failed': entry('warning', 'none', 'OCR 没有成功({reason})。', 'OCR did not succeed ({reason}).'),
  'pdf-image-only': entry(
    'error',
    'failed',
    'PDF 的 {pages} 页都没有文字层,只有图像(扫描件)。请索取文字可以复制的版本,或先用 OCR 识别(命令行:nianbao parse --ocr)。',
    'The {pages} pages of the PDF have no text, only pictures (a scan). Ask for a version whose text can be copied, or recognise them with OCR (nianbao parse --ocr).',
  ),
  'pdf-pages-without-text': entry(
    'warning',
    'partial',
    'PDF 第 {pages} 页只有图像,其内容没有读取。请对这些页做 OCR,或索取文字版。',
    'Pages {pages} of the PDF are pictures and were not read. Recognise them with OCR, or ask for them as text.',
  ),
  'pdf-pages-unread': entry(
    'warning',
    'partial',
    'PDF 第 {pages} 页超出读取上限,没有读取。请只提交报告所在的页。',
    'Pages {pages} of the PDF are over the limit and were not read. Give only the pages of the report.',
  ),
  'pdf-rows-unclear': entry(
    'warning',
    'partial',
    '第 {pages} 页的表格没有边框线,有 {rows} 行数字分不清属于哪一行,没有读取。请提供带边框线的 PDF、Word 或网页版。',
    'On pages {pages}, tables have no ruling lines and {rows} rows of figures cannot be told apart; they were not read. Give it with ruling lines, as Word or as HTML.',
  ),
  'pdf-hidden-text': entry(
    'warning',
    'partial',
    'PDF 的文字是扫描图像下的隐藏文字(OCR 所得),数字可能认错。请与图像核对。',
    'The text of the PDF lies hidden under scanned pictures (from OCR); figures may be misread. Compare them with the pictures.',
  ),
  'pdf-text-undecoded': entry(
    'warning',
    'partial',
    'PDF 第 {pages} 页有 {glyphs} 处文字的字体没有字符编码,读不出来;所在的格无值。请用原软件重新导出 PDF,或提供文字版。',
    'On pages {pages} of the PDF, {glyphs} glyphs have a font without character codes and cannot be read; their cells have no value. Export the PDF again from its own program, or give it as text.',
  ),
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
