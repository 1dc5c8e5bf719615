import { testCheck } from '../../test/test-check.ts';
import { overviewTooLong } from './overview-too-long.ts';

testCheck(overviewTooLong, {
  passes: [
    { name: 'a thousand characters', change: { set: { '/narrative/overview': '字'.repeat(1000) } } },
    { name: 'spaces and line ends do not count', change: { set: { '/narrative/overview': '字 \n'.repeat(1000) } } },
    { name: 'a number counts once', change: { set: { '/narrative/overview': `${'字'.repeat(999)}2024` } } },
  ],
  finds: [
    {
      name: 'one more',
      change: { set: { '/narrative/overview': `${'字'.repeat(1000)}。` } },
      finds: [
        {
          verdict: 'fail',
          zh: '「一、总体情况」有 1001 字,超过一千字',
          paths: ['/narrative/overview'],
          operands: {},
          expected: 1000,
          actual: 1001,
          delta: 1,
        },
      ],
    },
    {
      name: 'no text',
      change: { set: { '/narrative/overview': null } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有读到「一、总体情况」的正文,不能核对',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
  ],
});
