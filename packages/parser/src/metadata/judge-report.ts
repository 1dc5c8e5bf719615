import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { readTitleLine } from './title-line.ts';
import { matchTitle } from './title-pattern.ts';

/** What was found of a report, counted. */
export interface ReportEvidence {
  /** Cells of the form that hold a figure or a mark, and rows whose figures are there but not their places. */
  readonly figures: number;
  readonly cells: number;
  readonly headings: number;
  readonly title: 'full' | 'partial' | 'none';
  /** Whether the body is known from anywhere. */
  readonly named: boolean;
  /** Whether the text states its statistical period. */
  readonly period: boolean;
  /** Letters of sentences outside tables and headings. */
  readonly prose: number;
  /** Rows of a pre-2019 table of statistics. */
  readonly statistics: number;
}

/** Why a document is no report: the kind of page, and in Chinese and English, for the diagnostic. */
export interface NotReport {
  readonly reason: 'skeleton' | 'list' | 'letter' | 'news' | 'notice' | 'attachment' | 'blankForm';
  readonly zh: string;
  readonly en: string;
}

const letter =
  /(?:(?:关于|现)?(?:报送|呈报|上报|提交|印发|转发)[^。\n]{0,40}(?:报告|年报)的?(?:函|通知|请示|公告)?|现将[^。\n]{0,40}(?:报告|年报)[^。\n]{0,12}(?:报上|呈上|报送|随文|印发|上报|呈报|报请|送上)|请(?:审阅|审查|予以公开|查收)|(?:各|致)[^。\n]{0,24}[::]\s*$)/m;
const news =
  /(?:近日|日前|昨日|\d{1,2}月\d{1,2}日(?:上午|下午)?,|本网讯|本报讯|讯\)|记者|据悉|召开[^。\n]{0,30}(?:会议|培训|推进会|部署会)|发布会)/;
const notice = /(?:做好|关于[^。\n]{0,24}(?:编制|发布|公布|填报)|另行公布|将(?:于|在)[^。\n]{0,20}(?:公布|公开|发布))/;

const skeleton: NotReport = {
  reason: 'skeleton',
  zh: '标题、章节与表格都不足',
  en: 'too little of title, sections and tables',
};

const listedReports = (blocks: readonly Block[]): number => {
  const years = new Set<number>();
  let count = 0;
  for (const block of blocks.slice(0, 600)) {
    if (block.text.length > 200) continue;
    const line = readTitleLine(block);
    const match = line ? matchTitle(line.folded) : null;
    if (match?.year == null) continue;
    years.add(match.year);
    count += 1;
  }
  return years.size >= 2 || count >= 3 ? count : 0;
};

const instructions = /(?:年度报告|年报)(?:统一)?(?:格式|样式|模板|表样|参考文本)|填写说明|填报说明/;

const textOf = (blocks: readonly Block[]): string =>
  foldText(
    blocks
      .slice(0, 400)
      .map((block) => block.text)
      .join('\n'),
  );

const whyNot = (blocks: readonly Block[]): NotReport => {
  const listed = listedReports(blocks);
  if (listed > 0)
    return {
      reason: 'list',
      zh: `像是列表页,列出 ${listed} 份报告`,
      en: `looks like a list page naming ${listed} reports`,
    };
  const text = textOf(blocks);
  if (letter.test(text))
    return {
      reason: 'letter',
      zh: '像是报送函或通知,正文不是报告',
      en: 'looks like a letter of transmittal or a notice',
    };
  if (news.test(text))
    return { reason: 'news', zh: '像是关于年报的新闻,不是报告', en: 'looks like news about reports' };
  if (notice.test(text))
    return { reason: 'notice', zh: '像是关于年报的说明或通知', en: 'looks like a notice about reports' };
  if (/\.(?:pdf|docx?|wps|ofd|zip)\b/i.test(text) || /附件/.test(text))
    return {
      reason: 'attachment',
      zh: '页面只有附件,请读取附件本身',
      en: 'the page only links an attachment: read the attachment itself',
    };
  return skeleton;
};

/**
 * Says why a document is no annual report, or null where it is one: its tables, its skeleton, or its title with a
 * beginning of the rest must be there. A form with labels but no figure, no body and no year is a blank form.
 */
export const judgeReport = (blocks: readonly Block[], evidence: ReportEvidence): NotReport | null => {
  const { cells, figures, headings, title, named, period, prose, statistics } = evidence;
  const hasSkeleton =
    headings >= 3 ||
    ((title !== 'none' || period) && headings >= 1) ||
    (title === 'full' && (statistics >= 3 || prose >= 400));
  // Figures may have been lost on the way; then there is still prose that tells of a year's work.
  const isEmpty = (): boolean => prose < 20 || (prose < 300 && cells >= 20) || instructions.test(textOf(blocks));
  if (figures === 0 && !named && (cells >= 20 || headings >= 3) && isEmpty())
    return {
      reason: 'blankForm',
      zh: '空白表样:只有标签,没有数字、机关和年度',
      en: 'a blank form: labels without figures, body and year',
    };
  if (cells >= 5 || hasSkeleton) return null;
  return whyNot(blocks);
};
