import { testCheck } from '../../test/test-check.ts';
import { disputesExceedProcessed } from './disputes-exceed-processed.ts';

const reconsideration = '/disputes/reconsideration/total';
const direct = '/disputes/litigationDirect/total';
const after = '/disputes/litigationAfterReconsideration/total';
const processed = '/applications/totalProcessed/total';
const paths = [reconsideration, direct, processed];

testCheck(disputesExceedProcessed, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'nine disputes and no application', change: { edition: '2019', set: { [reconsideration]: 9 } } },
    {
      name: 'lawsuits after reconsideration are not counted again',
      change: { edition: '2019', set: { [reconsideration]: 12, [after]: 12, [processed]: 12 } },
    },
  ],
  finds: [
    {
      name: 'more disputes than outcomes',
      change: { set: { [processed]: 400 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政复议与直接起诉共 464 件,多于办理总计 400 件',
          paths,
          operands: { [reconsideration]: 440, [direct]: 24, [processed]: 400 },
          expected: '≤ 400',
          actual: 464,
        },
      ],
    },
    {
      name: 'a blank total of outcomes',
      change: { set: { [processed]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '行政复议与直接起诉共 464 件;办理总计留空,不能相比',
          paths,
          operands: { [reconsideration]: 440, [direct]: 24, [processed]: 'blank' },
        },
      ],
    },
  ],
});
