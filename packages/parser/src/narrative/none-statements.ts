import type { FigureMatch, Paragraph } from './figure-match.ts';
import type { Quantity } from './quantities.ts';

interface Statement {
  readonly quantity: Quantity;
  readonly unit: string;
  readonly pattern: RegExp;
  /** A word that every statement of the kind holds; spares most paragraphs the pattern. */
  readonly word: RegExp;
}

const not = '(?:未|没有|未有|无|并未|均未|尚未|从未)';
const happened = '(?:发生|引起|引发|产生|出现|收到|接到|涉及|受到|被|有|因|存在|提起)';
const within = '[^,。;!?\\d\\n]{0,36}?';
// Within a clause, or in a next one that says 无 again.
const and = '(?:[^,。;!?\\d\\n]{0,16}?|[^,。;!?\\d\\n]{0,8},(?:也|且|亦)?(?:未|无|没有)[^,。;!?\\d\\n]{0,12}?)';
// 复议决定, 复议结果: words of a reconsideration that there is.
const noWord = '(?!机关|决定|维持|结果)';
const objects = '(?:依申请公开|(?:政府)?信息公开(?:的)?(?:书面)?申请|申请公开政府信息)';
const statement = (quantity: Quantity, unit: string, word: RegExp, source: string): Statement => ({
  quantity,
  unit,
  word,
  pattern: new RegExp(source, 'g'),
});

// Both remedies first; then each by itself. 未经复议 is a label of table 4, 尚未审结 tells that there is one.
const statements: readonly Statement[] = [
  statement(
    'noDisputes',
    '件',
    /复议/,
    `(?:${not}${happened}|无(?!法|正当|论|效|关)|没有|不存在|不涉及)${within}(?:复议${noWord}${and}(?:诉讼|应诉)|(?:诉讼|应诉)${and}复议${noWord})(?!\\d)`,
  ),
  statement(
    'noDisputes',
    '件',
    /复议/,
    '复议(?:案件)?(?:、|和|及|与)(?:行政)?诉讼(?:案件)?(?:数量|数)?(?:(?:均|都)?为(?:零|0)(?!\\.)件?(?!\\d)|(?:均|都)没有|(?:均|都)?零发生)',
  ),
  statement(
    'noReconsideration',
    '件',
    /复议/,
    `(?:${not}${happened}|无(?!法|正当|论|效|关)|没有|不存在|不涉及)${within}复议${noWord}`,
  ),
  statement(
    'noLitigation',
    '件',
    /诉/,
    `(?:${not}${happened}|无(?!法|正当|论|效|关)|没有|不存在|不涉及)${within}(?:诉讼|应诉)`,
  ),
  statement('noReconsideration', '件', /复议/, '复议(?:案件)?(?:数量|数)?为零'),
  statement('noLitigation', '件', /诉讼/, '诉讼(?:案件)?(?:数量|数)?为零'),
  statement(
    'noApplications',
    '件',
    /申请/,
    `(?:(?:未|没有|未有|并未|均未|从未)(?:收到|接到|受理|接收|收办|办理|发生|产生|有)(?:过|任何|公民|法人|群众|社会公众|公众|市民|单位|个人|企业|自然人|或者?|和|及|、|其他组织|提出|提交|书面|有关|相关|的|要求|关于)*(?:政府信息公开(?:的)?(?:书面)?申请|信息公开申请|依申请公开(?!引起|引发|.{0,8}(?:复议|诉讼))|公开申请|申请公开|政府信息依申请公开|公开(?:政府)?信息的申请|获取政府信息的申请)|(?<![有])无(?:依申请公开|政府信息公开申请|信息公开申请)(?:申请|事项|件|情况|政府信息)?(?=[,。;!?]|$|的))`,
  ),
  // 「没有公民向我局申请公开政府信息」, 「没有依申请公开的情况」, 「依申请公开为零」
  statement(
    'noApplications',
    '件',
    /申请/,
    `(?:未有|没有|无)(?:任何)?(?:公民|法人|自然人|个人|单位|人员|人|群众|公众|或者?|和|及|、|其他组织)+(?:向[^,。;!?\\d]{1,12}?)?(?:提出|提交|递交)?(?:${objects}|申请公开(?:政府)?信息)(?=[,。;!?]|$)`,
  ),
  statement(
    'noApplications',
    '件',
    /申请/,
    `没有(?:收到的)?${objects}(?:申请|事项|件)?(?:的情况|的情形|情况|情形)?(?=[,。;!?]|$)`,
  ),
  statement(
    'noApplications',
    '件',
    /申请/,
    `(?<=^|[,。;:]|年度?|全年|我[局委办镇乡县市区院厅]|单位|机关)${objects}(?:申请|事项|件)?(?:总数|数量|件数|办理量|受理量|数|量)?(?:(?:共|共计|合计)?为(?:零|0)(?!\\d|\\.)件?|零(?:受理|申请|办理)|0件)(?=[,。;!?]|$)`,
  ),
  statement(
    'noFee',
    '元',
    /费/,
    `(?:(?:未|没有|无|不|未有|并未)(?:收取|产生|发生|收|发出|涉及|有)[^。;!?\\d\\n]{0,24}?(?<![水圾物废])(?:处理费|处理费用)|(?:未|没有)(?:收取|发生|产生)(?:任何|相关|有关|政府信息公开|信息公开|依申请公开|申请人|的)*(?:费用|收费))`,
  ),
];

/** Reads statements that there was none: no application, no dispute, no fee. The value 0 is theirs, not a table's. */
export const readNoneStatements = ({ text, start }: Paragraph): FigureMatch[] => {
  const found: FigureMatch[] = [];
  if (!/[未无没不零0]/.test(text)) return found;
  for (const { quantity, unit, word, pattern } of statements) {
    if (!word.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [start + match.index, start + match.index + match[0].length];
      if (/未经复议/.test(match[0]) || found.some((other) => from < other.to && other.from < to)) continue;
      found.push({ quantity, value: 0, unit, scope: 'none-statement', from, to });
    }
  }
  return found;
};
