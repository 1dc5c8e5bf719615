import { testCheck } from '../../test/test-check.ts';
import { procurementPairMismatch } from './procurement-pair-mismatch.ts';

const count = '/proactiveDisclosure/centralizedProcurement/projectCount';
const amount = '/proactiveDisclosure/centralizedProcurement/totalAmount';

testCheck(procurementPairMismatch, {
  passes: [
    { name: 'published figures', change: { edition: '2019' } },
    { name: 'neither projects nor amount', change: { edition: '2019', set: { [count]: 0, [amount]: 0 } } },
    {
      name: 'no projects and a blank amount',
      change: { edition: '2019', set: { [count]: 0, [amount]: null } },
      mode: 'blank-as-zero',
    },
    { name: 'the 2021 edition, which has no such row', change: {}, verdict: null },
  ],
  finds: [
    {
      name: 'projects without an amount',
      change: { edition: '2019', set: { [amount]: 0 } },
      finds: [
        {
          verdict: 'fail',
          zh: '政府集中采购:项目数量为 137,总金额却为 0',
          en: 'Centralized procurement: 137 projects, but an amount of 0',
          paths: [count, amount],
          operands: { [count]: 137, [amount]: 0 },
        },
      ],
    },
    {
      name: 'projects with a blank amount',
      change: { edition: '2019', set: { [amount]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '政府集中采购:项目数量 137,总金额 空白;空白处若有数,可能相容',
          paths: [count, amount],
          operands: { [count]: 137, [amount]: 'blank' },
        },
      ],
    },
  ],
});
