import type { Contact } from '@nianbao/schema';
import { isBodyName } from './body-name.ts';
import type { Found } from './found.ts';
import type { Passage } from './passage.ts';

/** Contact as found, by field. */
export type FoundContact = Partial<Record<keyof Contact, Found>>;

const dash = '[-—–−―~]';
// With its area code bracketed, dashed, glued or absent; several numbers stay in one string, as printed.
const single = `(?:\\(\\d{3,4}\\)|\\d{3,5})?(?:${dash}{1,2}| )?(?:\\d{3,4}[ ]?\\d{4}|\\d{5,8}|\\d{11,12})(?:(?:转|${dash})\\d{1,4})?`;
// What follows a first number must be one by itself: six digits behind a comma are a postal code.
const whole = `(?:\\(\\d{3,4}\\)|\\d{3,5})?(?:${dash}{1,2}| )?\\d{3,4} ?\\d{4}(?!\\d)`;
const number = `(?<value>${single}(?:(?:[、/;,]|或者?|和|及)${whole})*)`;
const labelEnd = '(?:号码?)?(?:[(][^()\\d]{0,8}[)])?[:为是]{0,2}';

// A label of telephone, alone or shared with that of the fax (电话、传真 · 电话(传真) · 电话/传真 · 联系电话及传真).
const phoneLabel = '(?:(?:联系|咨询|办公|监督|办公室|公开|固定)?电话|座机|手机|联系方式|致电|拨打|Tel|TEL|tel)';
const faxLabel = '(?:传真|Fax|FAX|fax)';
const shared = new RegExp(
  `(?:${phoneLabel}[、/(和及与兼]{1,2}${faxLabel}|${faxLabel}[、/(和及与兼]{1,2}${phoneLabel})\\)?${labelEnd}${number}`,
);
// A person's name may stand between label and number; it is not taken.
const person = '(?:(?!传真|邮编|邮政|地址|邮箱|手机|座机)\\p{Script=Han}{2,3}(?:同志|先生|女士)?)?';
const phone = [
  new RegExp(`${phoneLabel}${labelEnd}${person}${number}`, 'u'),
  // No label: 请与某局办公室联系(0599-7654321).
  new RegExp(`联系[(:](?:[^()。;\\n]{0,50}?[,、])?(?<value>${whole}(?:[、/]${whole})*)[,)。;]`),
];
const fax = new RegExp(`${faxLabel}${labelEnd}${number}`);
const postalCode = [
  /(?:邮政编码|邮政编号|邮编|邮码|邮政编|邮政码)[:为是]{0,2}(?<value>\d{6})(?![\d-])/,
  // Behind the address, without a label.
  /地址[:为是]?[^。;\n]{4,60}?[,、(](?<value>\d{6})(?=[,、)。;\n]|$)/,
];
const address = [
  /(?:(?:联系|通讯|通信|办公|单位|邮寄|详细)?地址|地点|通讯处)[:为是]{0,2}(?<value>(?=[\p{Script=Han}A-Za-z0-9])(?!邮编|邮政|电话|联系|传真)(?:[^,;。\n()]|\([^()\n]{0,40}\)){4,80}?)(?=[,;。、]?(?:邮政|邮编|邮码|电话|联系|传真|电子|邮箱|信箱|座机|手机|(?:咨询|监督|办公|值班)电话|网址|E-?mail|\d{6}(?!\d))|[,;。\n)]|$)/iu,
  // No label: 请与某局办公室联系(长虹路18号,邮编…).
  /联系[(](?<value>\p{Script=Han}[^,;。()\n]{1,40}(?:号|楼|室|层|大厦|大院|院内))[,;]/u,
];
const email = [
  /(?:邮箱|信箱|邮件|邮址|E-?mail)(?:地址)?[:为是]{0,2}[<[(]?(?:mailto:)?(?<value>[A-Za-z0-9._-]{1,64}(?: [A-Za-z0-9._-]{1,64})?@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})/i,
  /(?<![A-Za-z0-9._-])(?<value>[A-Za-z0-9][A-Za-z0-9._-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6})/,
];
const office = [
  /(?:请|可)?(?:直接)?(?:与|和|向|同)(?<value>\p{Script=Han}[^,。;:()\n]{1,39}?)(?:进行)?(?:联系|咨询)/u,
  /(?:请|可)(?:直接)?联系(?<value>\p{Script=Han}[^\d,。;:()\n]{2,29}?)(?=[,;。(\n]|地址|电话|$)/u,
  /联系(?:单位|部门|科室|机构|处室)[:为是]?(?<value>\p{Script=Han}[^\d,。;:()\n]{1,29}?)(?=[,;。(\n]|地址|电话|$)/u,
  /联系(?:人)?:(?<value>\p{Script=Han}[^\d,。;:()\n]{1,29}?)(?=[,;。(\n]|地址|电话|$)/u,
];
const officeEnding =
  /(?:办公室|办公厅|办|科|处|股|室|局|委|厅|中心|镇|乡|街道|政府|委员会|办事处|署|院|馆|社|站|所|会|组|部|大队|支队|队|政务公开|信息公开)$/;

// No report gives its contact further down; a page without line ends is not searched to its end.
const furthest = 30_000;

const first = (
  passage: Passage,
  patterns: readonly RegExp[],
  keep: (value: string) => boolean = () => true,
): Found | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(passage.text.slice(0, furthest));
    const value = match?.groups?.value;
    if (!match || value === undefined || !keep(value)) continue;
    const from = match.index + match[0].lastIndexOf(value);
    return passage.found(from, from + value.length);
  }
  return null;
};

// 18 digits are an identity or a credit number, 6 a postal code; a line number has seven to twelve.
const isNumber = (value: string): boolean => {
  const digits = value.split(/[、;,/]|或者?|和|及/)[0]!.replace(/\D/g, '').length;
  return digits >= 5 && digits <= 16 && digits !== 6;
};

// What a bracket that never closes leaves behind, or the bracket of a phone number's own list.
const trimmed = (found: Found): Found => {
  const opened = (found.value.match(/[(\uff08]/g) ?? []).length;
  const closed = (found.value.match(/[)\uff09]/g) ?? []).length;
  const cut = closed > opened ? /[)\uff09]+$/ : opened > closed ? /[(\uff08][^()\uff08\uff09]*$/ : null;
  return cut ? { ...found, value: found.value.replace(cut, '') } : found;
};

/**
 * Reads the contact in its usual wordings, as printed, spaces inside removed; several numbers stay in one string. One
 * label for two (电话、传真) fills both. Labels without a value give nothing; a person's name is never taken for an office.
 */
export const readContact = (passage: Passage): FoundContact => {
  const both = first(passage, [shared], isNumber);
  const isOffice = (value: string): boolean =>
    officeEnding.test(value) && (value.length > 3 || isBodyName(value) || /(?:办|镇|乡|局|科|办公室)$/.test(value));
  const place = first(passage, address);
  const found: Partial<Record<keyof Contact, Found | null>> = {
    office: first(passage, office, isOffice),
    address: place && trimmed(place),
    postalCode: first(passage, postalCode),
    phone: both ?? first(passage, phone, isNumber),
    email: first(passage, email),
    fax: both ?? first(passage, [fax], isNumber),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null && value !== undefined));
};
