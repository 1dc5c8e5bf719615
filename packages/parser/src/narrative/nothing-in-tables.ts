// Statements that a figure of the tables is 0: 「未制发行政规范性文件」, 「无结转」.
import { type FigureMatch, type Paragraph, speaksOf, tellsOtherYear } from './figure-match.ts';
import { applied, foreign } from './pattern-parts.ts';
import type { Quantity } from './quantities.ts';

interface Statement {
  readonly quantity: Quantity;
  readonly pattern: RegExp;
  /** A word that every statement of the kind holds. */
  readonly word: string;
  readonly topic?: RegExp;
  /** The words before it in its clause must not be of these. */
  readonly except?: RegExp;
  /** The named year counts from the year of the report. */
  readonly yearOffset?: number;
}

const statement = (
  quantity: Quantity,
  word: string,
  source: string,
  rest: Omit<Statement, 'quantity' | 'word' | 'pattern'> = {},
): Statement => ({ quantity, word, pattern: new RegExp(source, 'g'), ...rest });

const not = '(?:未|没有|未有|并未|从未)';
const end = '(?:的)?(?:情况|情形)?(?=[,。;!?)]|$)';
const documents = '(?:行政)?规范性文件';
const issuing = '(?:制发|制定出台|制定印发|制定|出台|印发)';
const any = '(?:过|任何|新的?)*';
const doing = '(?:作出|做出|办理|实施|发生)';
const decided = '(?:处理)?(?:决定|案件|事项)?';
const requests = '(?:的)?(?:政府信息公开|依申请公开)?(?:申请|申请件|件|事项)?';
const lastYear = '(?:上年度?|上一年度?|去年度?|(?<year>20\\d{2})年度?)';
const nextYear = '(?:下年度?|下一年度?|次年度?|明年|(?<year>20\\d{2})年度?)';

const carriedIn = { topic: applied, yearOffset: -1 };
const carriedOut = { topic: applied, except: /上年|上一年|去年/, yearOffset: 1 };
const ofApplications = { except: /申请|信息公开|检索|复制|邮寄|违规/ };
const rest = { except: /其余|其他|部分/ };

const statements: readonly Statement[] = [
  statement('normativeDocumentsIssued', '规范性文件', `${not}${issuing}${any}${documents}${end}`),
  statement('normativeDocumentsIssued', '规范性文件', `无(?:新)?${issuing}(?:的)?${documents}${end}`),
  statement('normativeDocumentsRepealed', '规范性文件', `${not}(?:废止|宣布失效)${any}${documents}${end}`),
  statement('normativeDocumentsRepealed', '规范性文件', `无(?:废止|宣布失效)(?:的)?${documents}${end}`),
  statement('normativeDocumentsInForce', '规范性文件', `(?:无|没有)现行有效(?:的)?${documents}${end}`),
  statement('licensingDecisions', '许可', `${not}${doing}${any}行政许可${decided}${end}`),
  statement('penaltyDecisions', '处罚', `${not}${doing}${any}行政处罚${decided}${end}`),
  statement('penaltyDecisions', '处罚', `(?:无|没有)行政处罚(?:处理)?(?:决定|案件)${end}`),
  statement('coercionDecisions', '强制', `${not}(?:${doing}|采取)${any}行政强制${decided}${end}`),
  statement('coercionDecisions', '强制', `(?:无|没有)行政强制(?:处理)?(?:决定|案件)${end}`),
  statement(
    'administrativeFee',
    '行政事业性',
    `(?:${not}(?:收取|征收|发生|产生|有)${any}|无)行政事业性(?:收费|费用)(?:项目|事项|收入)?${end}`,
    ofApplications,
  ),
  statement(
    'carriedIn',
    '结转',
    `(?:无|没有)${lastYear}(?:未办结)?结转(?:至?本年度?|到本年度?)?(?:继续)?(?:办理)?${requests}${end}`,
    carriedIn,
  ),
  statement('carriedIn', '结转', `${lastYear}(?:均|也)?(?:无|没有)结转${requests}${end}`, carriedIn),
  statement(
    'carriedOut',
    '结转',
    `(?:无|没有|未)(?:需要?)?(?:申请)?结转(?:至|到|入)?${nextYear}(?:继续)?(?:办理)?${requests}${end}`,
    carriedOut,
  ),
  // Without a year, where those concluded are spoken of.
  statement(
    'carriedOut',
    '结转',
    `(?<=(?:办结|答复|办理完毕)[^。;\\d]{0,12})(?:无|没有)结转${requests}${end}`,
    carriedOut,
  ),
  statement('litigationCorrected', '诉', `(?:行政诉讼|诉讼)(?:案件)?(?:中)?,?(?:全部|均)胜诉${end}`, rest),
  statement(
    'reconsiderationCorrected',
    '复议',
    `(?:行政复议|复议)(?:案件)?(?:中)?,?(?:全部|均)(?:被)?维持${end}`,
    rest,
  ),
];

// Said of some only: in another name, of one kind, under a condition.
const narrowed = /名义|联合|涉|关于|因|由于|除|如|若|凡|对|应|的$/;

/**
 * Reads statements that something which the tables count did not happen: value 0, scope none-statement, under the
 * quantity itself. Example: 「本年度未制发行政规范性文件」 → normativeDocumentsIssued 0
 */
export const readNothing = (paragraph: Paragraph, year: number | null): FigureMatch[] => {
  const { text, start } = paragraph;
  if (!/[未无没]|全部|均/.test(text)) return [];
  return statements.flatMap(({ quantity, pattern, word, topic, except, yearOffset }): FigureMatch[] => {
    if (!text.includes(word) || (topic && !speaksOf(paragraph, topic))) return [];
    return [...text.matchAll(pattern)].flatMap((match): FigureMatch[] => {
      const before = text.slice(Math.max(0, match.index - 200), match.index);
      const sentence = /[^。;!?]*$/.exec(before)![0];
      const clause = /[^,:]*$/.exec(sentence)![0];
      if (narrowed.test(clause) || except?.test(clause) || (topic && foreign.test(sentence))) return [];
      const named = match.groups?.year;
      if (named !== undefined && year !== null && Number(named) !== year + (yearOffset ?? 0)) return [];
      if (named === undefined && tellsOtherYear(sentence, year)) return [];
      const from = start + match.index;
      const unit = quantity === 'administrativeFee' ? '元' : '件';
      return [{ quantity, value: 0, unit, scope: 'none-statement', from, to: from + match[0].length }];
    });
  });
};
