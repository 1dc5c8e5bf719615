import { testCheck } from '../../test/test-check.ts';
import { notHeldShareHigh } from './not-held-share-high.ts';

const notHeld = '/applications/unableNotHeld/total';
const granted = '/applications/granted/total';
const processed = '/applications/totalProcessed/total';

testCheck(notHeldShareHigh, {
  passes: [
    { name: 'published figures, 30 %', change: {} },
    { name: 'all nine not held', change: { edition: '2019', set: { [notHeld]: 9, [processed]: 9 } } },
    { name: 'exactly 60 %', change: { edition: '2019', set: { [notHeld]: 6, [granted]: 4, [processed]: 10 } } },
  ],
  finds: [
    {
      name: 'two thirds not held',
      change: { set: { [notHeld]: 2238, [granted]: 0 } },
      finds: [
        {
          verdict: 'fail',
          zh: '本机关不掌握 2238 件,占办理总计 3486 件的 64.2%,超过 60%',
          en: '2238 of 3486 outcomes, 64.2%, are "not held", above 60%',
          paths: [notHeld, processed],
          operands: { [notHeld]: 2238, [processed]: 3486 },
          expected: '≤ 60%',
          actual: '64.2%',
        },
      ],
    },
    {
      name: 'a share that rests on an inferred figure',
      change: { set: { [notHeld]: 2238, [granted]: 0 }, methods: { [notHeld]: 'inferred' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '本机关不掌握 2238 件,占办理总计 3486 件的 64.2%,超过 60%(所涉之数有 1 个是推断的,不作定论)',
          paths: [notHeld, processed],
          operands: { [notHeld]: 2238, [processed]: 3486 },
        },
      ],
    },
  ],
});
