import type { BilingualText } from '@nianbao/schema';

const text = (zh: string, en: string): BilingualText => ({ zh, en });

/**
 * The quantities that a figure in prose can be of: the vocabulary of `narrativeFigures[].quantity`. Counts of documents,
 * cases and decisions unless the unit says otherwise; `no…` are statements that there was none (value 0), as is a quantity
 * with the scope none-statement.
 */
export const quantities = {
  received: text('收到申请', 'applications received'),
  newlyReceived: text('本年新收申请', 'applications newly received this year'),
  accepted: text('受理申请(与收到分列)', 'applications accepted, told apart from received'),
  receivedOnline: text('网上申请', 'received online'),
  receivedByLetter: text('信函申请', 'received by letter'),
  receivedInPerson: text('当面申请', 'received in person'),
  receivedByFax: text('传真申请', 'received by fax'),
  receivedNaturalPerson: text('自然人申请', 'from natural persons'),
  receivedLegalPerson: text('法人或其他组织申请', 'from legal persons and organisations'),
  carriedIn: text('上年结转', 'carried in from last year'),
  processed: text('办结', 'concluded'),
  handled: text('办理(新收、应办或办结)', 'handled: received, at hand or concluded'),
  answered: text('答复', 'answered'),
  carriedOut: text('结转下年', 'carried over to next year'),
  granted: text('予以公开', 'granted in full'),
  partiallyGranted: text('部分公开', 'granted in part'),
  denied: text('不予公开', 'denied'),
  unable: text('无法提供', 'unable to provide'),
  notHeld: text('本机关不掌握', 'not held'),
  notExisting: text('信息不存在', 'does not exist'),
  notProcessed: text('不予处理', 'not processed'),
  other: text('其他处理', 'other handling'),
  completionRate: text('办结率', 'rate of completion'),
  timelyRate: text('及时率、按时办结率', 'rate of answers in time'),
  reconsiderationTotal: text('行政复议', 'reconsiderations'),
  reconsiderationUpheld: text('复议维持', 'reconsiderations: upheld'),
  reconsiderationCorrected: text('复议纠正', 'reconsiderations: corrected'),
  reconsiderationOther: text('复议其他结果', 'reconsiderations: other result'),
  reconsiderationPending: text('复议尚未审结', 'reconsiderations: pending'),
  litigationTotal: text('行政诉讼', 'lawsuits'),
  litigationDirect: text('未经复议直接起诉', 'lawsuits without reconsideration'),
  litigationAfterReconsideration: text('复议后起诉', 'lawsuits after reconsideration'),
  litigationUpheld: text('诉讼维持(胜诉)', 'lawsuits: upheld'),
  litigationCorrected: text('诉讼纠正(败诉)', 'lawsuits: corrected'),
  litigationOther: text('诉讼其他结果', 'lawsuits: other result'),
  litigationPending: text('诉讼尚未审结', 'lawsuits: pending'),
  normativeDocumentsIssued: text('制发规范性文件', 'normative documents issued'),
  normativeDocumentsRepealed: text('废止规范性文件', 'normative documents repealed'),
  normativeDocumentsInForce: text('现行有效规范性文件', 'normative documents in force'),
  licensingDecisions: text('行政许可决定', 'licensing decisions'),
  penaltyDecisions: text('行政处罚决定', 'penalty decisions'),
  coercionDecisions: text('行政强制决定', 'compulsory-measure decisions'),
  administrativeFee: text('行政事业性收费', 'administrative fees collected'),
  feeNoticesIssued: text('发出收费通知', 'fee notices issued'),
  processingFeeCollected: text('收取信息处理费', 'information-processing fee collected'),
  proactiveTotal: text('主动公开信息', 'items disclosed proactively'),
  proactiveWebsite: text('网站公开信息', 'items disclosed on the website'),
  proactiveWechat: text('微信公开信息', 'items disclosed on WeChat'),
  proactiveWeibo: text('微博公开信息', 'items disclosed on Weibo'),
  proactiveNewMedia: text('政务新媒体公开信息', 'items disclosed on new media'),
  proactiveGazette: text('公报公开信息', 'items disclosed in the gazette'),
  proactiveBulletin: text('公示栏公开信息', 'items disclosed on notice boards'),
  noApplications: text('未收到申请', 'no application was received'),
  noDisputes: text('未发生复议、诉讼', 'no reconsideration and no lawsuit'),
  noReconsideration: text('未发生复议', 'no reconsideration'),
  noLitigation: text('未发生诉讼', 'no lawsuit'),
  noFee: text('未收取费用', 'no fee was charged'),
} as const satisfies Readonly<Record<string, BilingualText>>;

/** A quantity of the vocabulary. */
export type Quantity = keyof typeof quantities;

/** Several quantities that one number sums up, joined by `+`: `granted+partiallyGranted`. */
export type JointQuantity = `${Quantity}+${string}`;

/** Joins quantities of which one number is the sum. Example: `joinQuantities('granted', ['partiallyGranted'])` → 'granted+partiallyGranted' */
export const joinQuantities = (first: Quantity, others: readonly Quantity[]): JointQuantity =>
  `${first}+${others.join('+')}`;

/**
 * What narrows or marks a figure: approximate (约, 余), including-carried-in (含上年结转), filing (备案), whole-city (全市,
 * 全县), growth (against last year, in percent or cases, negative where it fell), part (one ground, kind of applicant, way or time
 * of what the quantity counts), share (a percentage of all),
 * none-statement (said to be none).
 */
export type FigureScope =
  | 'approximate'
  | 'including-carried-in'
  | 'filing'
  | 'whole-city'
  | 'growth'
  | 'part'
  | 'share'
  | 'none-statement';
