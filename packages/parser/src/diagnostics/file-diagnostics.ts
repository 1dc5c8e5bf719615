import { entry } from './diagnostic-entry.ts';

/** What may be wrong with the file itself: empty, unknown, damaged, a picture, too much for a reader. */
export const fileDiagnostics = {
  'input-empty': entry(
    'error',
    'failed',
    '文件是空的。请检查下载或导出是否完整。',
    'The file is empty. Check that the download or export is complete.',
  ),
  'input-binary': entry(
    'error',
    'failed',
    '文件不是文本,也不是能识别的文档格式。请提供 Word(DOCX、DOC)、WPS、ODT、PDF、Excel、网页或文本;RTF 请另存为 DOCX。',
    'The file is neither text nor a known document format. Give it as Word (DOCX, DOC), WPS, ODT, PDF, Excel, a web page or text; save RTF as DOCX.',
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
  'page-of-pictures': entry(
    'warning',
    'none',
    '网页标题之下是图片,没有报告的文字;报告可能就在图片上。请提供文字版,或把图片另存后用 OCR 识别(命令行:nianbao parse --ocr)。',
    'Under its title the page shows pictures instead of the words of a report; the report may be on them. Give a version in text, or save the pictures and recognise them with OCR (nianbao parse --ocr).',
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
  'pdf-fonts-damaged': entry(
    'warning',
    'none',
    'PDF 内嵌的 {fonts} 个字体程序已损坏或数据荒谬,没有使用;文字按文件里的字符对照表读取。请与原件核对,或用原软件重新导出。',
    '{fonts} font programs inside the PDF are damaged or absurd and were not used; the text was read by the tables of characters beside them. Compare with the original, or export it again from its own program.',
  ),
  'pdf-text-undecoded': entry(
    'warning',
    'partial',
    'PDF 第 {pages} 页有 {glyphs} 处文字的字体没有字符编码,读不出来;所在的格无值。请用原软件重新导出 PDF,或提供文字版。',
    'On pages {pages} of the PDF, {glyphs} glyphs have a font without character codes and cannot be read; their cells have no value. Export the PDF again from its own program, or give it as text.',
  ),
  'reading-too-long': entry(
    'error',
    'failed',
    '读取这份文件超过 {seconds} 秒,已停止。文件可能已损坏,或是有意做成读不完的。请用原软件打开后另存一份再试;确实很大的文件,可以放宽时限(命令行:--time-limit)。',
    'Reading this file took more than {seconds} s and was stopped. It may be damaged, or made so that it is never read to its end. Open it in its own program and save a copy; for a file that really is that large, allow more time (--time-limit).',
  ),
  'reading-too-large': entry(
    'error',
    'failed',
    '读取这份文件所需内存超过 {megabytes} MB,已停止。文件可能已损坏。请用原软件打开后另存一份再试,或只提交报告所在的页。',
    'Reading this file took more memory than {megabytes} MB and was stopped. It may be damaged. Open it in its own program and save a copy, or give only the pages of the report.',
  ),
} as const;
