import { testCheck } from '../../test/test-check.ts';
import { figureNegative } from './figure-negative.ts';

const penalties = '/proactiveDisclosure/administrativePenalty/decisions';
const upheld = '/disputes/reconsideration/upheld';

testCheck(figureNegative, {
  passes: [
    { name: 'published figures', change: {} },
    {
      name: 'a decrease of items, which the form allows',
      change: { edition: '2019', set: { '/proactiveDisclosure/administrativeFees/itemsChange': -8 } },
    },
  ],
  finds: [
    {
      name: 'negative counts, each by itself',
      change: { set: { [penalties]: -5, [upheld]: -1 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政处罚 · 本年处理决定数量:印 -5,不能为负',
          en: 'Administrative penalties · Decisions this year: printed -5, cannot be negative',
          paths: [penalties],
          operands: { [penalties]: -5 },
          expected: '≥ 0',
          actual: -5,
        },
        {
          verdict: 'fail',
          zh: '行政复议 · 结果维持:印 -1,不能为负',
          paths: [upheld],
          operands: { [upheld]: -1 },
        },
      ],
    },
    {
      name: 'where the sums name it as what is wrong, it follows from them',
      change: { set: { '/applications/unableNotHeld/commercialEnterprise': -74 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(四)1.本机关不掌握相关政府信息 · 商业企业:印 -74,不能为负',
          paths: ['/applications/unableNotHeld/commercialEnterprise'],
          operands: { '/applications/unableNotHeld/commercialEnterprise': -74 },
          foldedUnder: 'applications-outcome-sum',
        },
      ],
    },
    {
      name: 'a table that was not found',
      change: { remove: ['/disputes'] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '「政府信息公开行政复议、行政诉讼情况」表没有读到,不能核对',
          paths: ['/disputes'],
          operands: {},
        },
      ],
    },
  ],
});
