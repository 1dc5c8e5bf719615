import { surnames } from '../knowledge/surnames.ts';
import type { PhraseMatch } from './judge-phrases.ts';

const applicant = new RegExp(
  `(?<=申请人\\s?[:\\uff1a]?\\s?)[${surnames}][\\p{Script=Han}]{1,2}(?=先生|女士|同志|于\\s?20\\d{2}\\s?年|向(?:本|我)[\\p{Script=Han}]{0,6}(?:申请|提出|提交)|的(?:政府信息公开)?申请)`,
  'gu',
);

/** Finds what looks like the name of an applicant; what is shown of it is masked. */
export const findApplicantNames = (text: string): PhraseMatch[] =>
  [...text.matchAll(applicant)].map(({ 0: name, index }) => ({
    offset: index,
    length: name.length,
    shown: `${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`,
    hint: '申请人姓名',
  }));
