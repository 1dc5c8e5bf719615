import { isBodyName, isStandIn } from './body-name.ts';
import { readYearNumeral, yearPattern } from './read-numeral.ts';

// A name, without what would make it a sentence; bounded, so that no line of any length can make the search run away.
const body = '(?<agency>[^\\d,。;:!?<>|/]{0,60}?)';
const year = `(?<year>${yearPattern})\\s*-?\\s*(?:年|度){0,3}`;
const subject =
  '(?:政府|政务|部门){0,2}(?:信息)?(?:主动)?(?:公开|公工|公开公开)(?:(?:和|与|及|暨)政务公开)?(?:信息)?(?:的)?(?:工作)?(?:情况)?(?:的)?';
const product = '(?:年度){0,2}(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:报告书?|年报)';
const note = '(?:[(\\[【<](?<note>[^()\\[\\]【】<>]{0,24})[)\\]】>])?(?:[(【][^()【】]{0,12}[)】])?';
const suffix = '(?:\\.(?:docx?|pdf|html?|wps|txt|xlsx?|ofd|zip|rar))?';
const about = '(?:关于|有关)?';
const end = `${note}${suffix}$`;

const shapes = [
  // 机关 2024年 政府信息公开工作年度报告
  `^${about}${body}[:—-]{0,2}${about}${year}${about}${subject}${product}${end}`,
  // 2024年 机关 政府信息公开工作年度报告
  `^${about}${year}${body}${about}${subject}${product}${end}`,
  // 机关 政府信息公开工作 2024年 年度报告 · 机关 政府信息公开 2024年度 报告
  `^${about}${body}${about}${subject}${year}${product}${end}`,
  // 机关 政府信息公开工作年度报告(2024年度)
  `^${about}${body}${about}${subject}${product}[(\\[【<-]{0,2}${year}[)\\]】>]?${end}`,
  // 机关 政府信息公开工作年度报告
  `^${about}${body}${about}${subject}(?:年度){1,2}(?:工作)?(?:情况)?(?:的)?(?:报告|年报)${end}`,
].map((source) => new RegExp(source));

const prefix =
  /^(?:(?:一图读懂|图解|图表解读|政策解读|标题|文件名称|信息名称|文章标题|名称|主题|题名|公告|公示|转载|正文|附件\d{0,2})[:丨|]|[【[][^】\]]{0,12}[】\]]|(?:一图读懂|图解))+/;

// Words that make the line a notice about reports, or news, not a report's title.
const noticeWords =
  /(?:报送|印发|转发|召开|做好|填报|上报|编写|编制|编报|开展|举办|解读|培训|汇总|通报|通知|公布|发布|征求|推进|提交|报请|呈报|附件|审议|部署|要求|规范|统一格式|格式|模板|目录|工作要点|点击|下载|当前位置|首页)/;

/** What a title names. `agency` is '' where it names none; `year` null where it has none. */
export interface MatchedTitle {
  readonly agency: string;
  readonly year: number | null;
}

const repairName = (raw: string, text: string): string => {
  let name = raw.replace(/^[\s:—\-·|_#*'"“”「『《]+|[\s:—\-·|_*'"“”《]+$/g, '').replace(/^关于|关于$|^有关/g, '');
  // 云溪区人民政府信息公开…: the word 政府 is shared by the name and the subject.
  if (name.endsWith('人民') && text.includes(`${name}政府`)) name += '政府';
  return name.replace(/(?:年度|的)$/, '');
};

/**
 * Whether a text (folded, without white space) is the title of an annual report, and what it names. The whole text must
 * be the title: a sentence about a report is none, nor is a notice to send one.
 * Examples: '云溪区统计局2024年政府信息公开工作年度报告' → 云溪区统计局, 2024 · '关于报送2024年…年度报告的函' → null
 */
export const matchTitle = (text: string): MatchedTitle | null => {
  if (text.length > 110 || !/公/.test(text) || !/(?:报告|年报)/.test(text)) return null;
  const bare = text.replace(prefix, '');
  for (const shape of shapes) {
    const groups = shape.exec(bare)?.groups;
    if (!groups) continue;
    const read = groups.year === undefined ? null : readYearNumeral(groups.year);
    if (groups.year !== undefined && read === null) continue;
    const agency = repairName(groups.agency ?? '', bare);
    // The end of a title cut by a line break reads as a title of a body named 息 or 年.
    if (agency !== '' && (agency.length < 2 || /^[年度月日的]/.test(agency))) continue;
    if (groups.year === undefined && !isBodyName(agency)) continue;
    if (/(?:年报|报告|信息公开)/.test(agency) && !isBodyName(agency)) return null;
    // 某办公室关于某区2023年…: one body writes for another; whose report it is, the title alone does not say.
    const [issuer, subjectOf] = agency.split('关于');
    if (subjectOf !== undefined) return { agency: subjectOf === '' ? issuer! : '', year: read };
    if (noticeWords.test(agency) && !isBodyName(agency)) return null;
    const noted = groups.note?.trim() ?? '';
    const named = agency === '' && /(?:局|政府|办公室|委员会|镇|乡|街道|中心|厅)$/.test(noted) ? noted : agency;
    return { agency: isStandIn(named) ? '' : named, year: read };
  }
  return null;
};
