import { testCheck } from '../../test/test-check.ts';
import { applicationsExcessiveWithoutVolume } from './applications-excessive-without-volume.ts';

const excessive = '/applications/notProcessedExcessive/total';
const received = '/applications/newReceived/total';
const carriedIn = '/applications/carriedIn/total';
const paths = [excessive, received, carriedIn];

testCheck(applicationsExcessiveWithoutVolume, {
  passes: [
    { name: '58 out of 3607', change: {} },
    {
      name: 'none refused, and hardly any came in',
      change: { set: { [excessive]: 0, [received]: 1, [carriedIn]: 0 } },
    },
    { name: 'five at hand', change: { set: { [excessive]: 1, [received]: 4, [carriedIn]: 1 } } },
  ],
  finds: [
    {
      name: 'two refused out of four',
      change: { set: { [excessive]: 2, [received]: 3, [carriedIn]: 1 } },
      finds: [
        {
          verdict: 'fail',
          zh: '以「无正当理由大量反复申请」不予处理 2 件,而收到与结转总共只有 4 件',
          en: '2 left unprocessed as numerous and repeated, but only 4 at hand in the whole year',
          paths,
          operands: { [excessive]: 2, [received]: 3, [carriedIn]: 1 },
          expected: '≥ 5',
          actual: 4,
        },
      ],
    },
    {
      name: 'two refused, and the carry-in is blank',
      change: { set: { [excessive]: 2, [received]: 3, [carriedIn]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '以「无正当理由大量反复申请」不予处理 2 件;收到或结转留空,不知共有多少件',
          paths,
          operands: { [excessive]: 2, [received]: 3, [carriedIn]: 'blank' },
        },
      ],
    },
  ],
});
