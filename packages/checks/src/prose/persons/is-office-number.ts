// Whether a mobile number in prose is given as an office's own: words nearby do not make it that, the phrase before it does.
import { isName, namePatterns } from './person-name.ts';

const kind =
  '(?:咨询|諮詢|监督|監督|举报|舉報|投诉|投訴|服务|服務|值班|办公|受理|客服|信访|维权|公开|業務|业务|办事|支持|办公室|救助|报警|求助|预约|便民)';
const device = '(?:电话|電話|热线|熱線|专线|手机|手機|固话)';
// Other numbers may stand between the phrase and this one.
const numbers =
  '[\\s:\\uff1a为是(\\uff08]{0,4}(?:[\\d()\\uff08\\uff09-]{5,20}[\\s,\\uff0c、;\\uff1b/或和及]{1,3}){0,4}(?:\\+?86-?)?$';
const titled = `(?:\\p{Script=Han}{1,3}(?:主任|科长|局长|处长|所长|站长|同志|老师|工作人员)[\\s,\\uff0c:\\uff1a]{0,2})?`;
const tail = `(?:号码?)?[\\s:\\uff1a为是]{0,3}${titled}${numbers}`;
const ofOffice = new RegExp(`(?:(?:${kind}[和与及、/]?){1,4}(?:联系|聯繫)?${device}|热线)${tail}`, 'u');
const ofContact = new RegExp(
  `(?:联系|聯繫|聯絡)(?:电话|電話|方式|手机|手機)${tail}|联系人[:\\uff1a]\\s?\\p{Script=Han}{2,4}[\\s,\\uff0c、;\\uff1b(\\uff08]{0,3}(?:联系)?${device}?${tail}`,
  'u',
);

// Who a number may belong to, if it is not the office's.
const party =
  /(?:(?<!被)申请人|申請人|投诉人|举报人|咨询人|信访人|来信人|来访人|来电人|反映人|起诉人|上诉人|当事人|原告|第三人)/;
const someone =
  /某|\ufffc|[男女][,\uff0c、]|[,\uff0c(\uff08][男女]|身份证(?:证?号|[:\uff1a\d])|住址|姓名\s?[:\uff1a]|所留|留下|留有|\*\*/;
const its = /其(?!他|它|中|余|次|实)[^,\uff0c]{0,8}$/;
const someones = /(?:群众|公民|市民|居民|村民|业主|住户|户主|先生|女士)[\p{Script=Han}]{0,4}的?$/u;
const came = /(?:接到|收到|来电|来信|来访|反映)[^,\uff0c]{0,6}$/;
// Whoever reads is told to ring.
const invites = /(?:(?<!认)可|(?<!申)请|欢迎|建议|拨打|致电|公布|设立|开通|设置|增设|公示)[^,\uff0c]{0,16}$/;

// What a contact's phrase follows: the beginning of a clause, or a body. Not a person's name.
const begins =
  /(?:^|[^\p{Script=Han}]|[局办委科室厅部院校处所站会社队厂]|中心|机关|单位|政府|部门|机构|窗口|镇|乡|街道|公司|大厅|工作|公开|年报|报告|业务|事项|申请的|人员)的?(?:唯一)?(?:对外)?$/u;
const nameBefore = new RegExp(`(?:^|[,\\uff0c、\\s])(${namePatterns.likely})[,\\uff0c\\s]{1,2}$`, 'u');

const sentenceBefore = (text: string, offset: number): string => {
  const before = text.slice(Math.max(0, offset - 160), offset);
  return before.slice(before.search(/[^。;\uff1b!\uff01?\uff1f\n]*$/));
};

const isSomeones = (head: string): boolean =>
  someone.test(head) || its.test(head) || came.test(head) || (someones.test(head) && !invites.test(head));

/**
 * Whether the mobile number at `offset` follows the phrase of an office in its sentence, with no person before or between.
 * Example: `isOfficeNumber('咨询电话:13…', 5)` → true; of 「当事人联系电话13…」 → false
 */
export const isOfficeNumber = (text: string, offset: number): boolean => {
  const sentence = sentenceBefore(text, offset);
  const phrase = ofOffice.exec(sentence);
  if (phrase) {
    const head = sentence.slice(0, phrase.index);
    const clause = head.slice(head.search(/[^,\uff0c]*$/));
    return !isSomeones(head) && (!party.test(clause) || invites.test(head));
  }
  const contact = ofContact.exec(sentence);
  if (!contact) return false;
  const head = sentence.slice(0, contact.index);
  if (isSomeones(head)) return false;
  if (invites.test(head)) return true;
  const name = nameBefore.exec(head)?.[1];
  return !party.test(head) && begins.test(head) && (name === undefined || !isName(name, false));
};

/** Whether a person is spoken of in the sentence before `offset`: then a number is not the office's even in the opening. */
export const namesPerson = (text: string, offset: number): boolean => {
  const head = sentenceBefore(text, offset);
  return isSomeones(head) || (party.test(head) && !isOfficeNumber(text, offset));
};
