import { testCheck } from '../../test/test-check.ts';
import { proseDeniedMismatch } from './prose-denied-mismatch.ts';

testCheck(proseDeniedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'denied', value: 142, sentence: '不予公开142件。' }] },
    },
  ],
  finds: [
    {
      name: 'another figure',
      change: { stated: [{ quantity: 'denied', value: 124, sentence: '不予公开124件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「不予公开124件」为 124件,表中「不予公开各项之和」为 142,差 18;两位数字疑似颠倒',
          paths: [
            '/narrativeFigures/0',
            '/applications/deniedStateSecret/total',
            '/applications/deniedProhibitedByLaw/total',
            '/applications/deniedSecurityAndStability/total',
            '/applications/deniedThirdPartyRights/total',
            '/applications/deniedInternalAffairs/total',
            '/applications/deniedProcessInformation/total',
            '/applications/deniedEnforcementFile/total',
            '/applications/deniedAdministrativeInquiry/total',
          ],
          operands: {
            '/applications/deniedStateSecret/total': 0,
            '/applications/deniedProhibitedByLaw/total': 27,
            '/applications/deniedSecurityAndStability/total': 6,
            '/applications/deniedThirdPartyRights/total': 38,
            '/applications/deniedInternalAffairs/total': 20,
            '/applications/deniedProcessInformation/total': 9,
            '/applications/deniedEnforcementFile/total': 21,
            '/applications/deniedAdministrativeInquiry/total': 21,
          },
          expected: 142,
          actual: 124,
          delta: -18,
        },
      ],
    },
  ],
});
