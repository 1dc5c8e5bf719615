import { testCheck } from '../../test/test-check.ts';
import { proseNoRequestsMismatch } from './prose-no-requests-mismatch.ts';

testCheck(proseNoRequestsMismatch, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    {
      name: 'zeros in the table',
      change: {
        set: { '/applications/newReceived/total': 0 },
        stated: [
          {
            quantity: 'noApplications',
            value: 0,
            scope: 'none-statement',
            words: '未收到',
            sentence: '本年度未收到政府信息公开申请。',
          },
        ],
      },
    },
  ],
  finds: [
    {
      name: 'figures in the table',
      change: {
        stated: [
          {
            quantity: 'noApplications',
            value: 0,
            scope: 'none-statement',
            words: '未收到',
            sentence: '本年度未收到政府信息公开申请。',
          },
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '正文「本年度未收到政府信息公开申请」,表中「本年新收」却有 3511',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total'],
          operands: { '/applications/newReceived/total': 3511 },
          expected: 3511,
          actual: 0,
          delta: -3511,
        },
      ],
    },
    {
      name: 'none from one kind of applicant',
      change: {
        stated: [
          {
            quantity: 'noApplications',
            value: 0,
            scope: 'none-statement',
            words: '未收到',
            sentence: '未收到法人提出的政府信息公开申请。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「未收到法人提出的政府信息公开申请」,表中「本年新收」有 3511;正文所说的可能只是某一类,不作定论',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total'],
          operands: { '/applications/newReceived/total': 3511 },
          expected: 3511,
          actual: 0,
          delta: null,
        },
      ],
    },
    {
      name: 'none at another body',
      change: {
        stated: [
          {
            quantity: 'noApplications',
            value: 0,
            scope: 'none-statement',
            words: '未收到',
            sentence: '市河道管理所2023年未收到政府信息公开申请。',
          },
        ],
      },
      finds: [
        {
          verdict: 'unclear',
          zh: '正文「市河道管理所2023年未收到政府信息公开申请」,表中「本年新收」有 3511;正文可能是其他机关的数,不作定论',
          paths: ['/narrativeFigures/0', '/applications/newReceived/total'],
          operands: { '/applications/newReceived/total': 3511 },
          expected: 3511,
          actual: 0,
          delta: null,
        },
      ],
    },
  ],
});
