import type { Quantity } from './quantities.ts';

// What stands farther away does not narrow a figure.
const farthest = 160;

// What the rows of table 3 sum up: words before make it one ground, kind of applicant, way or time.
const outcome = /^(?:granted|partiallyGranted|denied|unable|notProcessed|other)$/;
const work = /^(?:processed|answered|handled)$/;
const intake = /^(?:received|newlyReceived|accepted|receivedOnline|receivedByLetter|receivedInPerson|receivedByFax)$/;

const counted = /^.*\d(?:件次|件|份|宗|起|例|条|次|项|个(?!工作日|月)|%)\)?(?:[、,]|以及|和|及|与)?/;

/** The clause that a text ends with, behind its last count: 「全年公开36件、依法」 → 「依法」. */
export const withoutCounts = (sentence: string): string =>
  /[^,;:。(]*$/.exec(sentence.slice(-farthest))![0].replace(counted, '');

/** Whether text ends in a word of another kind that shares what follows: 「转办和」 before 「不予公开共9件」. */
export const joinsOn = /[\u4e00-\u9fa5)](?:、|以及|和|及|与|或者?)$/;

const plain = /^(?:依法|依规|依申请|应当|应|可以|可|的|情形|经审查|决定|作出|其中|有|政府信息公开|信息公开)*$/;
const reason = /(?:因(?!此)|由于|鉴于|基于|出于|属于|属|涉及|涉|关于|针对|有关)(?<what>[^,]{2,})$|为由|理由/;
// Words of the rows of table 3, and what becomes of single applications.
const grounds =
  /第三方|商业秘密|个人隐私|国家秘密|内部(?:事务|管理)|过程性|案卷|行政查询|三安全|信访|投诉|举报|重复|反复|出版物|现成|另行制作|制作加工|不明确|补正|撤回|缴费|不存在|不掌握/;
const applicant = /自然人|公民|个人|法人|企业|公司|社会组织|其他组织|(?:科研|服务|公益|中介)(?:组织|机构)|律师/;
const everybody = /(?:公民|自然人|个人|群众|公众).*(?:法人|组织)/;
const carried = /(?:结转|遗留)(?!.*(?:新收|收到|本年|当年))/;
const timed = /\d+个?(?:工作日|日|天)(?:以|之)?内|当场|当日|当天|即时|现场|延期|逾期|超期|提前/;
const again = /法院|复议|诉讼|判决|裁定|重新|改为|变更为|再次/;
const kind = /(?<!各)类(?:的)?(?:申请|信息|事项|件)*(?:依法)?$/;

const opensWithReason = /(?:^|[,;。:])(?:因(?!此)|由于|鉴于|经(?:法院|复议|沟通))[^,;。:\d]{2,30},$/;
const results = '(?:予以公开|同意公开|部分公开|不予公开|无法提供|不予处理|其他处理|办结|答复)';
const subject =
  '(?:自然人|公民个人|法人|企业|公司|社会组织|其他组织|(?:科研|服务|公益|中介)(?:组织|机构)|律师|结转|遗留)';
// 「自然人申请予以公开29件,部分公开11件」: the list goes on about them.
const listGoesOn = new RegExp(
  `${subject}(?:的|申请|提出)*${results}[^,;。、\\d]{0,4}\\d+件(?:[,、]${results}[^,;。、\\d]{0,4}\\d+件){0,6}[,、]$`,
);
// 「上年结转的7件全部办结,其中予以公开3件、部分公开2件」; not where the sentence comes back to all of them.
const listed = '(?![^;。]*(?:全年|本年|共|合计|总计|应办))(?:[^;。\\d]{0,8}\\d+件[、,]){0,6}[^,;。\\d]{0,8}$';
const ofThoseCarried = new RegExp(
  `(?:结转|遗留|转入|流转)[^,;。\\d]{0,8}的(?:申请)?\\d+件(?:申请)?(?:中[,:]?|,|[^;。\\d]{0,16}?[,:]?其中[,:]?)${listed}`,
);
const ofApplicants = new RegExp(
  `(?:自然人|公民个人|法人|其他组织|企业)[^,;。\\d]{0,8}\\d+件(?:申请)?(?:[^;。\\d]{0,6}[,:]?其中|中)[,:]?${listed}`,
);

// A month, a quarter, half a year; unless the sentence comes back to all of it.
const period =
  /(?:[一二三四]季度|截[至止](?:20\d{2}年)?(?:[1-9]|1[01])月\d{1,2}日|[上下]半年|(?<!\d)(?:[1-9]|1[0-2])[-~至—](?:[1-9]|1[01])月|(?<![\d年至])(?:20\d{2}年)?(?:截[至止]|至|到)?(?:[1-9]|1[01])月(?:底|末|份)?(?!\d|[^,;。]{0,6}日))(?![^;。]*(?:全年|本年度|年底|年末|12月))[^;。]{0,40}$/;

const isNarrowed = (quantity: Quantity, lead: string, before: string): boolean => {
  if (timed.test(lead) || again.test(lead) || carried.test(lead)) return true;
  if (applicant.test(lead) && !everybody.test(lead)) return true;
  if (ofThoseCarried.test(before) || listGoesOn.test(before)) return true;
  if (!outcome.test(quantity)) return grounds.test(lead);
  if (ofApplicants.test(before)) return true;
  const { what = '' } = reason.exec(lead)?.groups ?? {};
  if (what === '' ? reason.test(lead) : !plain.test(what)) return true;
  return (
    grounds.test(lead) ||
    kind.test(lead) ||
    (plain.test(lead) && opensWithReason.test(before.slice(0, -lead.length || undefined)))
  );
};

/** Whether an outcome shares its number with a word before it that is no count of its own: 「转办和不予公开共9件」. */
export const isJoined = (quantity: Quantity, sentence: string): boolean =>
  outcome.test(quantity) && joinsOn.test(withoutCounts(sentence));

/**
 * Whether the words before a figure of applications make it a part of what its quantity counts: one ground, one kind of
 * applicant, those carried in, some days or months. `sentence`: up to the words of the quantity.
 * Example: `isPart('denied', '因涉及第三方合法权益')` → true
 */
export const isPart = (quantity: Quantity, sentence: string): boolean => {
  const before = sentence.slice(-farthest);
  if (!outcome.test(quantity) && !work.test(quantity)) return intake.test(quantity) && period.test(before);
  return period.test(before) || isNarrowed(quantity, withoutCounts(before), before);
};
