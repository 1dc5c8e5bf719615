import { defineCheck } from '../engine/define-check.ts';
import { allEditions } from '../engine/editions.ts';
import { prosePaths, readPart } from '../prose/read-prose.ts';

const ways = ['phone', 'address', 'email', 'fax', 'postalCode'] as const;
const looksLikeContact = /[联聯][系繫]|[电電][话話]|地址|[邮郵][编編箱]|\d{7,}/;

/** A reader must be able to ask. */
export const contactMissing = defineCheck({
  kind: 'report',
  id: 'contact-missing',
  severity: 'info',
  editions: allEditions,
  title: { zh: '没有联系方式', en: 'No contact is given' },
  legalBasis: {
    zh: '统一格式没有规定;首段写明联系方式为通行做法。',
    en: 'Not prescribed by the format; giving a contact in the opening is general practice.',
  },
  reads: ['/contact', '/narrative/preamble'],
  messages: {
    absent: { zh: '没有电话、地址或电子邮箱', en: 'There is no telephone number, address or e-mail' },
    unclear: {
      zh: '首段像是有联系方式,但没有读出电话、地址或电子邮箱',
      en: 'The opening seems to give a contact, but no telephone number, address or e-mail was read',
    },
    present: { zh: '有联系方式({count} 项)', en: 'There is a contact (items: {count})' },
  },
  run: (reading) => {
    const count = ways.filter((way) => typeof reading.value(`/contact/${way}`) === 'string').length;
    if (count > 0) return [{ verdict: 'pass', message: 'present', paths: ['/contact'], params: { count } }];
    const preamble = readPart(reading, prosePaths.preamble);
    return preamble !== null && looksLikeContact.test(preamble)
      ? [{ verdict: 'unclear', message: 'unclear' }]
      : [{ verdict: 'fail', message: 'absent' }];
  },
});
