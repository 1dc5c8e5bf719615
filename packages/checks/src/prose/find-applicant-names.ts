import { surnames } from '../knowledge/surnames.ts';
import type { PhraseMatch } from './judge-phrases.ts';

const name = `(?<=申请人\\s?[:\\uff1a]?\\s?)[${surnames}][\\p{Script=Han}]{1,2}`;
const gap = '[,\\uff0c、(\\uff08\\s]{0,2}';
const verb = '[:\\uff1a为是\\s]{0,2}';
// What only a person has, with its number behind.
const identity = `${gap}(?:[男女]${gap})?(?:居民)?(?:身份证|公民身份)(?:证?号码?)?${verb}(?=\\d{6})`;
const phone = `${gap}的?(?:联系)?(?:手机|电话)(?:号码?)?${verb}`;

const applicant = new RegExp(
  `${name}(?=先生|女士|同志|于\\s?20\\d{2}\\s?年|向(?:本|我)[\\p{Script=Han}]{0,6}(?:申请|提出|提交)|的(?:政府信息公开)?申请|${identity}|${phone}(?=1[3-9]\\d{9}))`,
  'gu',
);

// What is said of the person between name and number.
const particulars = '(?:[^。;\\uff1b\\n]{0,60}(?:身份证|住址|住所|[男女][,\\uff0c、])[^。;\\uff1b\\n]{0,60})?';
const applicantsPhone = new RegExp(`${name}(?:先生|女士|同志)?${particulars}${phone}$`, 'u');

/** Whether a text ends in words that give an applicant's telephone number. Example: "申请人李明明,手机:" → true */
export const endsInApplicantsPhone = (text: string): boolean => applicantsPhone.test(text);

/** Finds what looks like the name of an applicant; what is shown of it is masked. */
export const findApplicantNames = (text: string): PhraseMatch[] =>
  [...text.matchAll(applicant)].map(({ 0: name, index }) => ({
    offset: index,
    length: name.length,
    shown: `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`,
    hint: '申请人姓名',
  }));
