import { testCheck } from '../../test/test-check.ts';
import { feeCollectedWithoutIntake } from './fee-collected-without-intake.ts';

testCheck(feeCollectedWithoutIntake, {
  passes: [
    { name: 'prose that says nothing of it', change: {}, verdict: null },
    { name: 'many applications', change: { fee: { collectedYuan: 400 } } },
    {
      name: 'by volume',
      change: {
        set: { '/applications/newReceived/total': 9, '/applications/carriedIn/total': 1 },
        fee: { collectedYuan: 400 },
        narrative: { otherMatters: '按量计收信息处理费400元。' },
      },
    },
  ],
  finds: [
    {
      name: 'ten applications',
      change: {
        set: { '/applications/newReceived/total': 9, '/applications/carriedIn/total': 1 },
        fee: { collectedYuan: 400 },
        narrative: { otherMatters: '收取信息处理费400元。' },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '收取信息处理费 400 元,而全年申请(含结转)只有 10 件:按件计收 10 件以下不收费,第六部分没有说按量计收',
          paths: [
            '/informationProcessingFee/collectedYuan',
            '/applications/newReceived/total',
            '/applications/carriedIn/total',
          ],
          operands: { '/applications/newReceived/total': 9, '/applications/carriedIn/total': 1 },
          expected: 0,
          actual: 400,
        },
      ],
    },
  ],
});
