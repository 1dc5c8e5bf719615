import { listFigures } from '@nianbao/schema';
import { suqian2023 } from '../../test/base-figures.ts';
import { operandsOf } from '../../test/operands.ts';
import { testCheck } from '../../test/test-check.ts';
import { figuresSameAsPeer } from './figures-same-as-peer.ts';

const peer = { '/agency/name': '示例市' };
const same = listFigures('2021')
  .filter(
    ({ table, block, row, column }) =>
      column.id !== 'total' &&
      row.id !== 'totalProcessed' &&
      suqian2023[table.id]?.[row.id]?.[block.columns.indexOf(column)] !== 0,
  )
  .map(({ pointer }) => pointer);

testCheck(figuresSameAsPeer, {
  passes: [
    { name: 'no other agency for the year', change: { peers: [] } },
    {
      name: 'another agency, one figure apart',
      change: { peers: [{ set: { ...peer, '/applications/granted/naturalPerson': 1176 } }] },
    },
  ],
  finds: [
    {
      name: 'the tables of the second of two agencies',
      change: { peers: [{ base: 'suqian2024', set: { '/year': 2023 } }, { set: peer }] },
      finds: [
        {
          verdict: 'fail',
          zh: `各表不为零的 ${same.length} 个数,与示例市同年报告完全相同`,
          paths: same,
          operands: operandsOf(same),
        },
      ],
    },
  ],
});
