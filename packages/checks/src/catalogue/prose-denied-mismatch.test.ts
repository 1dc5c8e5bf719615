import { testCheck } from '../../test/test-check.ts';
import { proseDeniedMismatch } from './prose-denied-mismatch.ts';

testCheck(proseDeniedMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'the figure of the table',
      change: { stated: [{ quantity: 'denied', value: 142, sentence: '不予公开142件。' }] },
    },
    {
      name: 'one ground: its row',
      change: {
        stated: [{ quantity: 'denied', value: 38, scope: 'part', sentence: '因涉及第三方合法权益不予公开38件。' }],
      },
    },
    {
      name: 'two grounds: both rows',
      change: {
        stated: [
          { quantity: 'denied', value: 29, scope: 'part', sentence: '属于内部事务信息、过程性信息不予公开29件。' },
        ],
      },
    },
    {
      name: 'several outcomes in one number',
      change: { stated: [{ quantity: 'denied+unable', value: 1220, sentence: '不予公开及无法提供1220件。' }] },
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
    {
      name: 'one ground with another figure than its row, beside the right sum',
      change: {
        stated: [
          { quantity: 'denied', value: 142, sentence: '不予公开142件,其中因第三方合法权益不予公开83件。' },
          {
            quantity: 'denied',
            value: 83,
            scope: 'part',
            sentence: '不予公开142件,其中因第三方合法权益不予公开83件。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「其中因第三方合法权益不予公开83件」为 83件,表中「保护第三方合法权益」为 38,差 45;两位数字疑似颠倒',
          paths: ['/narrativeFigures/1', '/applications/deniedThirdPartyRights/total'],
          operands: { '/applications/deniedThirdPartyRights/total': 38 },
          expected: 38,
          actual: 83,
          delta: 45,
        },
      ],
    },
    {
      name: 'several outcomes in one number that is not their sum',
      change: { stated: [{ quantity: 'denied+notProcessed', value: 560, sentence: '不予公开和不予处理共560件。' }] },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「不予公开和不予处理共560件」为 560件,表中「不予公开、不予处理之和」为 548,差 12',
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
            '/applications/notProcessedPetition/total',
            '/applications/notProcessedDuplicate/total',
            '/applications/notProcessedPublication/total',
            '/applications/notProcessedExcessive/total',
            '/applications/notProcessedConfirmOrReissue/total',
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
            '/applications/notProcessedPetition/total': 305,
            '/applications/notProcessedDuplicate/total': 39,
            '/applications/notProcessedPublication/total': 0,
            '/applications/notProcessedExcessive/total': 58,
            '/applications/notProcessedConfirmOrReissue/total': 4,
          },
          expected: 548,
          actual: 560,
          delta: 12,
        },
      ],
    },
    {
      name: 'one of several reasons of a row',
      change: { stated: [{ quantity: 'denied', value: 2, scope: 'part', sentence: '因商业秘密不予公开2件。' }] },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「因商业秘密不予公开2件」为 2件,表中「保护第三方合法权益」为 38;正文的数可能只是其中一部分,不作定论',
          paths: [
            '/narrativeFigures/0',
            '/applications/deniedThirdPartyRights/total',
            '/applications/deniedStateSecret/total',
            '/applications/deniedProhibitedByLaw/total',
            '/applications/deniedSecurityAndStability/total',
            '/applications/deniedInternalAffairs/total',
            '/applications/deniedProcessInformation/total',
            '/applications/deniedEnforcementFile/total',
            '/applications/deniedAdministrativeInquiry/total',
          ],
          operands: {
            '/applications/deniedThirdPartyRights/total': 38,
            '/applications/deniedStateSecret/total': 0,
            '/applications/deniedProhibitedByLaw/total': 27,
            '/applications/deniedSecurityAndStability/total': 6,
            '/applications/deniedInternalAffairs/total': 20,
            '/applications/deniedProcessInformation/total': 9,
            '/applications/deniedEnforcementFile/total': 21,
            '/applications/deniedAdministrativeInquiry/total': 21,
          },
          actual: 2,
        },
      ],
    },
  ],
});
