import { testCheck } from '../../test/test-check.ts';
import { overviewAspectsMissing } from './overview-aspects-missing.ts';

testCheck(overviewAspectsMissing, {
  passes: [
    {
      name: 'all five, in other words',
      change: {
        set: {
          '/narrative/overview': '全年主动公开信息。收到公开申请并依法答复。加强信息管理。建好网站。接受监督。',
        },
      },
    },
    { name: 'the 2019 edition: says nothing', change: { edition: '2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'two are left out',
      change: { set: { '/narrative/overview': '全年主动公开信息。加强信息管理。建好网站。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '「一、总体情况」没有谈到:依申请公开、监督保障(2 项)',
          en: 'The overview does not speak of: disclosure on application, supervision and support (2)',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'a heading without text',
      change: { set: { '/narrative/overview': null } },
      finds: [
        {
          verdict: 'fail',
          zh: '「一、总体情况」有标题,没有正文',
          paths: ['/narrative/overview'],
          operands: {},
          actual: 0,
        },
      ],
    },
    {
      name: 'no section one',
      change: { missingSections: ['overview'] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有读到「一、总体情况」的正文,不能核对',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'Traditional characters',
      change: { set: { '/narrative/overview': '全年主動公開信息。', '/script': 'hant' } },
      finds: [{ verdict: 'not-assessable', zh: '全文为繁体字,用语不作核对', paths: ['/script'], operands: {} }],
    },
  ],
});
