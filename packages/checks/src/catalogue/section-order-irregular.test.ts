import { testCheck } from '../../test/test-check.ts';
import { sectionOrderIrregular } from './section-order-irregular.ts';

const faults = (params: Readonly<Record<string, unknown>>) => ({
  code: 'headings-irregular',
  params: { misnumbered: [], displaced: [], repeated: [], extra: [], ...params },
});

testCheck(sectionOrderIrregular, {
  passes: [
    { name: 'nothing noted', change: {} },
    { name: 'reports before the national form: says nothing', change: { edition: 'pre2019' }, verdict: null },
  ],
  finds: [
    {
      name: 'a wrong number and a seventh section',
      change: {
        notices: [
          faults({ misnumbered: [{ section: '六、其他需要报告的事项', printed: '五' }], extra: ['七、附加内容'] }),
        ],
      },
      finds: [
        {
          verdict: 'fail',
          zh: '「六、其他需要报告的事项」的编号印作「五」',
          paths: ['/narrative'],
          operands: {},
          expected: '六',
          actual: '五',
        },
        {
          verdict: 'fail',
          zh: '六个部分之外另有「七、附加内容」',
          en: 'Beside the six sections there is 「七、附加内容」',
          paths: ['/narrative'],
          operands: {},
        },
      ],
    },
    {
      name: 'one section out of its place, another twice',
      change: { notices: [faults({ displaced: ['一、总体情况'], repeated: ['六、其他需要报告的事项'] })] },
      finds: [
        { verdict: 'fail', zh: '「一、总体情况」不在格式规定的位置', paths: ['/narrative'], operands: {} },
        { verdict: 'fail', zh: '「六、其他需要报告的事项」的标题出现不止一次', paths: ['/narrative'], operands: {} },
      ],
    },
    {
      name: 'a page that holds the report twice: not conclusive',
      change: { notices: [faults({ repeated: ['一', '二', '三', '四', '五', '六'] })] },
      finds: [
        {
          verdict: 'unclear',
          zh: '6 个标题出现不止一次,网页可能登载了两遍报告',
          paths: ['/narrative'],
          operands: {},
        },
      ],
    },
  ],
});
