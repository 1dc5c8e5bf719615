import { testCheck } from '../../test/test-check.ts';
import { feeStatementMissing } from './fee-statement-missing.ts';

testCheck(feeStatementMissing, {
  passes: [
    { name: 'none was charged', change: { set: { '/narrative/otherMatters': '本年度未收取信息处理费。' } } },
    { name: 'other words for it', change: { set: { '/narrative/otherMatters': '没有收费情况。' } } },
    { name: 'Traditional characters', change: { set: { '/narrative/otherMatters': '未收取信息處理費。' } } },
    {
      name: 'before the fee: says nothing',
      change: { edition: '2019', set: { '/narrative/otherMatters': '无。' } },
      verdict: null,
    },
  ],
  finds: [
    {
      name: 'silent',
      change: { set: { '/narrative/otherMatters': '没有其他需要报告的事项。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '2023 年度报告的「六、其他需要报告的事项」没有提到信息处理费',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
    {
      name: 'told in another part: not conclusive',
      change: { set: { '/narrative/otherMatters': '无。', '/narrative/overview': '未收取信息处理费。' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '第六部分没有提到信息处理费,但一、总体情况提到',
          paths: ['/narrative/otherMatters', '/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'a heading without text',
      change: { set: { '/narrative/otherMatters': null } },
      finds: [
        {
          verdict: 'fail',
          zh: '2023 年度报告的「六、其他需要报告的事项」有标题,没有正文',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
    {
      name: 'no such section, no year',
      change: { missingSections: ['otherMatters'], set: { '/year': null } },
      finds: [{ verdict: 'not-assessable', zh: '报告年度不能确定,不能核对', paths: ['/year'], operands: {} }],
    },
    {
      name: 'no such section: section-missing speaks',
      change: { missingSections: ['otherMatters'] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有找到第六部分,不能核对',
          paths: ['/narrative/otherMatters'],
          operands: {},
        },
      ],
    },
  ],
});
