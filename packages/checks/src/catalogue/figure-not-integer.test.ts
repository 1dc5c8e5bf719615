import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { figureNotInteger } from './figure-not-integer.ts';

const granted = '/applications/granted/total';
const change = '/proactiveDisclosure/administrativeFees/itemsChange';
const disputes = listFigures('2021').filter(({ table }) => table.id === 'disputes');
const allBlank = Object.fromEntries(disputes.map(({ pointer }) => [pointer, null]));

testCheck(figureNotInteger, {
  passes: [
    { name: 'published figures, with decimals in the fees', change: {} },
    {
      name: 'decimals in the procurement amount',
      change: { edition: '2019', set: { '/proactiveDisclosure/centralizedProcurement/totalAmount': 88.97 } },
    },
  ],
  finds: [
    {
      name: 'half an application',
      change: { set: { [granted]: 1191.5 } },
      finds: [
        {
          verdict: 'fail',
          zh: '(一)予以公开 · 总计:印 1191.5,应为整数',
          en: 'Granted in full · Total: printed 1191.5, should be a whole number',
          paths: [granted],
          operands: { [granted]: 1191.5 },
          actual: 1191.5,
        },
      ],
    },
    {
      name: 'half an item more',
      change: { edition: '2019', set: { [change]: -0.5 } },
      finds: [
        {
          verdict: 'fail',
          zh: '行政事业性收费 · 本年增/减:印 -0.5,应为整数',
          paths: [change],
          operands: { [change]: -0.5 },
        },
      ],
    },
    {
      name: 'a table without a single figure: nothing to judge',
      change: { set: allBlank },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '「政府信息公开行政复议、行政诉讼情况」表没有一个数,不能核对',
          paths: ['/disputes'],
          operands: {},
        },
      ],
    },
  ],
});
