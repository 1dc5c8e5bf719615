import { testCheck } from '../../test/test-check.ts';
import { contactMissing } from './contact-missing.ts';

testCheck(contactMissing, {
  passes: [
    { name: 'a telephone number', change: { set: { '/contact/phone': '0599-7654321' } } },
    { name: 'an address', change: { set: { '/contact/address': '长虹路18号' } } },
  ],
  finds: [
    {
      name: 'none',
      change: { set: { '/contact/phone': undefined } },
      finds: [
        {
          verdict: 'fail',
          zh: '没有电话、地址或电子邮箱',
          paths: ['/contact', '/narrative/preamble'],
          operands: {},
        },
      ],
    },
    {
      name: 'something that was not read: not conclusive',
      change: { set: { '/contact/phone': undefined, '/narrative/preamble': '如有疑问,请联系本局。' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '首段像是有联系方式,但没有读出电话、地址或电子邮箱',
          paths: ['/contact', '/narrative/preamble'],
          operands: {},
        },
      ],
    },
  ],
});
