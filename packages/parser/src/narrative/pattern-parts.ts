// What the patterns of stated figures are made of: numbers with their units, fillers, what a sentence is about.
import type { Quantity } from './quantities.ts';

/** How a figure is looked for: `n` the number, `unit`, `wan`, `about` and `more` around it, `year` where one is named. */
export interface FigurePattern {
  readonly quantity: Quantity;
  readonly pattern: RegExp;
  /** Words of which the sentence must hold one; spares most sentences the pattern. */
  readonly keys: readonly string[];
  /** The paragraph must speak of this. */
  readonly topic?: RegExp;
  /** The sentence up to the figure must not. */
  readonly except?: RegExp;
  /** Nor may all of the sentence before the figure. */
  readonly exceptBefore?: RegExp;
  /** The named year counts from the year of the report: −1 last year, 1 next year. */
  readonly yearOffset?: number;
}

export const count = (units: string): string =>
  `(?<about>大约|约|近|超过|超|逾|多达|突破)?(?<n>\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百]{1,5}(?=(?:余|多)?(?:件|条|起|宗|份|次|例|个)(?!事)))(?<wan>万|亿)?(?<more>余|多)?(?<unit>${units})`;
export const cases = count('件次|件|份|宗|起|例|条|次|项|个');
export const gap = (length: number): string => `[^,。;:!?、\\d\\n]{0,${length}}?`;
export const link = '(?:共计|共|总计|合计|累计|总数|总量|件数|数量|数|量|件|为|达到?|有|了|:)*';

export const application =
  '(?:政府信息公开(?:的)?申请|信息公开(?:的)?申请|依申请公开(?:政府信息|信息)?(?:的)?(?:申请|事项|件)?|申请公开(?:政府信息|信息)?(?:的)?(?:事项|件|申请)?|公开申请)';
export const who =
  '(?:各类|公民|自然人|企业|法人|群众|社会公众|社会各界|公众|市民|居民|村民|申请人|单位|个人|或者?|和|及|以及|、|其他组织|组织|来自|书面|有效|提出|提交|递交|发来|通过|以|各种|多种|不同|渠道|途径|形式|方式|的|本级|市本级|县本级|区本级|要求|请求|获取|公开|政府信息|信息)*';
export const foreign =
  /建议|提案|信访|来信|来访|来电|投诉|举报|咨询|留言|法律援助|工单|热线|诉求|信箱|网民|不动产|救助|低保|户口|补贴|许可|处罚|强制|执法|复议|诉讼|协助|配合|代为|代[省市县区镇乡]|转办|转送|转交/;
export const requests = /依申请公开|信息公开申请|申请公开/;
export const applied = /申请公开|公开申请|依申请|信息公开|公开政府信息|获取政府信息/;

export const rule = (
  quantity: Quantity,
  keys: string,
  source: string,
  rest: Omit<FigurePattern, 'quantity' | 'pattern' | 'keys'> = {},
): FigurePattern => ({ quantity, keys: keys.split(' '), pattern: new RegExp(source, 'g'), ...rest });
export const about = { topic: applied, except: foreign };
export const lastYear = '(?:上(?:一)?(?:年度?|年年?底)|去年度?|往年|(?<year>20\\d{2})年度?)';
export const nextYear = '(?:下(?:一)?(?:个)?(?:年度?)|次年度?|明年度?|(?<year>20\\d{2})年度?|下期)';
export const carry = '(?:结转|转结|接转|转入|转至|流转|遗留|顺延)';

export const outcome = (quantity: Quantity, keys: string, words: string): FigurePattern[] => [
  rule(quantity, keys, `(?:${words})(?:的|类|情形|申请|信息|决定|答复)*${link}${cases}`, about),
];
