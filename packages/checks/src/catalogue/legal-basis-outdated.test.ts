import { testCheck } from '../../test/test-check.ts';
import { legalBasisOutdated } from './legal-basis-outdated.ts';

const allParts = [
  '/narrative/preamble',
  '/narrative/overview',
  '/narrative/problemsAndImprovements',
  '/narrative/otherMatters',
];

testCheck(legalBasisOutdated, {
  passes: [
    { name: 'the Regulations in force', change: { set: { '/narrative/preamble': '根据国务院令第711号编制。' } } },
    { name: 'cited as the past', change: { set: { '/narrative/overview': '原国务院令第492号已修订。' } } },
    {
      name: 'said to be no longer followed',
      change: { set: { '/narrative/overview': '2021年起不再执行国办公开办函〔2019〕60号格式。' } },
    },
    {
      name: 'a year before: says nothing',
      change: { edition: '2019', set: { '/narrative/preamble': '国务院令第492号' } },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'the Regulations of 2007 and the format of 2019',
      change: {
        set: {
          '/narrative/preamble': '根据国务院令第492号编制。',
          '/narrative/overview': '按照国办公开办函〔2019〕60号的格式。',
        },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '首段引用了已被取代的文件:「根据国务院令第492号编制。」;现行为国务院令第711号',
          paths: ['/narrative/preamble'],
          operands: {},
        },
        {
          verdict: 'fail',
          zh: '一、总体情况引用了已被取代的文件:「按照国办公开办函〔2019〕60号的格式。」;现行为国办公开办函〔2021〕30号',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'no prose',
      change: { narrative: { overview: null, problemsAndImprovements: null, otherMatters: null } },
      finds: [{ verdict: 'not-assessable', zh: '没有读到正文,不能核对', paths: allParts, operands: {} }],
    },
  ],
});
