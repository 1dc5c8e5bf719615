import type { BilingualText } from '@nianbao/schema';
import type { ReportReading } from '../engine/check.ts';
import type { StatedFigure } from './stated-figure.ts';

/** Why a figure of the prose may not be about what the table counts. */
export type Doubt =
  | 'approximate'
  | 'otherYear'
  | 'longerPeriod'
  | 'partOfYear'
  | 'change'
  | 'otherBody'
  | 'otherScope'
  | 'part'
  | 'joint'
  | 'filing'
  | 'qualified';

/** The doubts in words. */
export const doubtNames: Readonly<Record<Doubt, BilingualText>> = {
  approximate: { zh: '为约数', en: 'it is approximate' },
  otherYear: { zh: '可能是其他年度的数', en: 'it may be of another year' },
  longerPeriod: { zh: '可能是历年累计', en: 'it may be of several years' },
  partOfYear: { zh: '可能只是年内一段时间', en: 'it may be of a part of the year' },
  change: { zh: '可能是增减数', en: 'it may be an increase or decrease' },
  otherBody: { zh: '可能是其他机关的数', en: 'it may be of another body' },
  otherScope: { zh: '统计范围可能不同', en: 'its scope may differ' },
  part: { zh: '可能只是其中一部分', en: 'it may be a part only' },
  joint: { zh: '未必是所列各项之和', en: 'it may not be the sum of those named' },
  filing: { zh: '可能是备案数', en: 'it may count filings' },
  qualified: { zh: '所说的可能只是某一类', en: 'it may be about one kind only' },
};

// The last clause before the figure, with the one before it where that is a mere opening.
const nearWords = (before: string): string => {
  const clauses = before.split(/[;。]/).at(-1)!.split(',');
  const last = clauses.at(-1)!;
  const previous = clauses.at(-2) ?? '';
  return previous.length <= 14 ? `${previous},${last}` : last;
};

const longer =
  /(?:近|过去|最近)[一二两三四五六七八九十\d]+年|[二两三四五六七八九十]年(?:来|间)|历年|历次|(?<!今年|本年|年初)以来|至今|十[三四五]五|截[至止](?:目前|发稿|今)|截[至止]20\d\d年(?!底|末|12月)|20\d\d年?(?:度)?[-—~至到]20\d\d年(?!\d)/;
const partOfYear = /[一二三四]季度|[上下]半年|\d{1,2}[-~至]\d{1,2}月|(?<![\d至])(?:[1-9]|1[0-2])月份?(?!\d|.{0,3}日)/;
const lastYear = /(?:去年|上年|上一年度?|往年|同期)(?!度?(?:结转|转入|遗留|流转))[^,;、]{0,20}$/;
const change = /(?:增加|减少|增长|下降|上升|增至|同比多|同比少|净增)(?:了|约)?$/;
const wider =
  /全系统|系统内|[省市县区]级(?:各)?部门|[省市县区州]直(?:各)?(?:部门|单位|机关)|各(?:地|级|部门|单位|县|区|市|乡|镇|街道|科室|处室|股室|直属)|县\(?[市区]|[区县](?:县|\(市)|下属|所属|直属|[局委厅办院县区]属|二级单位|下设|下级|基层|辖区|部门和单位|其他(?:单位|部门|机关)/;
const ownLevel = /本级(?!政府信息)/;
const government = /(?:省|自治区|市|县|区|州|盟|旗|镇|乡|街道)(?:人民政府|办事处)?$/;
const channelled =
  /(?:通过|以|经由?|利用)?(?:网络|网上|互联网|网站|在线|信函|邮寄|邮政|邮件|来函|当面|现场|窗口|传真|平台)(?:等)?(?:方式|渠道|途径|形式)?(?:提交|提出|申请)?(?:的)?(?:分别)?(?:收到|接收|接到|受理|办结|答复)/;

// 「网上和信函收到的申请合计」: several ways summed up are no part.
const summedUp = /(?:和|及|、)[^,]*(?:合计|总计|共计)$/;

const bodies =
  /(?<body>[\u4e00-\u9fa5]{1,14}?(?:人民政府|管委会|委员会|办公室|服务中心|管理中心|中心|法院|公司|大队|支队|街道|管理所|派出所|司法所|研究所|监督所|财政所|卫生所|[\u4e00-\u9fa5]{2}站|中队|学校|中学|小学|学院|医院|[图博档][书物案]馆|林场|[局厅委办院镇乡县区]))(?:20\d{2}年度?|依法|累计|总共|共计|合计|全年|本年度?|今年|全部|已|也|共|计|新)*(?:收到|接到|接收|受理|办结|办理|答复|作出|做出|制发|制定|印发|出台|废止|发布|公开|收取|征收|未|没有|无)[^,;]*$/;

// 「全年收到行政复议申请900件」 may be the work of a body that decides on reconsiderations.
const isDispute = /^(?:no)?(?:reconsideration|litigation|disputes)/i;
const receives = /收到|接收|受理|办理|审结|审理/;
const ownTopic = /信息公开|政务公开|依申请|公开申请/;

const isSubsequence = (part: string, whole: string): boolean => {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

const own = /^(?:我|本|全)/;

// Whether the clause names as its subject a body that is not the report's own.
const namesOtherBody = (clause: string, agency: string | null): boolean => {
  const body = bodies.exec(clause)?.groups?.body?.replace(/^.*(?:年度?|日|由|经|向|其中|其|对)/, '');
  if (body === undefined || body.length < 2 || own.test(body)) return false;
  return agency === null || !isSubsequence(body.replace(/^[市县区省州]/, ''), agency);
};

// 「2022年结转3件」 names another year and leads to none.
const carried =
  /20\d{2}年度?[^,;。]{0,6}(?:结转|转入|遗留|流转)[^,;。]*|(?:结转|转入|转至|流转)[^,;。\d]{0,4}20\d{2}年/g;

const otherYear = (before: string, year: number | null): boolean => {
  const named = [...before.replaceAll(carried, '').matchAll(/(20\d\d)年/g)].at(-1);
  return named !== undefined && Number(named[1]) !== year;
};

/**
 * What makes the scope of a stated figure doubtful; null where it speaks plainly of the report's own year and body.
 * `carries`: figures of carry-overs name the neighbouring years by right.
 */
export const findDoubt = (
  figure: StatedFigure,
  { value }: ReportReading,
  carries = figure.quantity.startsWith('carried'),
): Doubt | null => {
  const { scope, before } = figure;
  const year = value('/year') as number | null;
  const agency = (value('/agency/name') ?? null) as string | null;
  const near = nearWords(before);
  const isGovernment = agency !== null && government.test(agency);
  if (scope === 'approximate') return 'approximate';
  if (scope === 'filing') return 'filing';
  if (scope === 'whole-city' && !isGovernment) return 'otherScope';
  if (wider.test(near) || (isGovernment && ownLevel.test(near))) return 'otherScope';
  if (isDispute.test(figure.quantity) && receives.test(figure.before) && !ownTopic.test(figure.sentence))
    return 'otherScope';
  if (
    isDispute.test(figure.quantity) &&
    !ownTopic.test(figure.sentence) &&
    /^[,(]*其中[^。;]{0,12}类/.test(figure.after)
  )
    return 'otherScope';
  if (longer.test(near)) return 'longerPeriod';
  if (!carries && (lastYear.test(near) || otherYear(before, year))) return 'otherYear';
  if (partOfYear.test(near)) return 'partOfYear';
  if (change.test(before)) return 'change';
  if (
    (channelled.test(near) && !summedUp.test(near)) ||
    /以(?!本|我)[^,]{1,12}名义|等(?:\d+件)?(?:行政)?规范性文件|》/.test(near)
  )
    return 'part';
  if (scope === 'part') return 'part';
  // A statement that there was none begins with its verb.
  const words = near.slice(near.lastIndexOf(',') + 1) + (scope === 'none-statement' ? figure.after.slice(0, 2) : '');
  if (namesOtherBody(words, agency)) return 'otherBody';
  return null;
};
