import { testCheck } from '../../test/test-check.ts';
import { figuresAllZero } from './figures-all-zero.ts';

const zero = {
  '/proactiveDisclosure/centralizedProcurement/projectCount': 0,
  '/proactiveDisclosure/centralizedProcurement/totalAmount': 0,
};
const agency = (name: string | null) => ({ ...zero, '/agency': { name } });
const paths = ['/agency', '/proactiveDisclosure', '/applications', '/disputes'];

testCheck(figuresAllZero, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'a centre for the affairs of agencies', change: { edition: '2019', set: zero } },
    { name: 'a town', change: { edition: '2019', set: { ...agency('某县某镇人民政府'), '/agency/kind': 'township' } } },
    {
      name: 'a bureau with one penalty',
      change: {
        edition: '2019',
        set: { ...agency('某县公安局'), '/proactiveDisclosure/administrativePenalty/decisions': 1 },
      },
    },
  ],
  finds: [
    {
      name: 'a market regulator',
      change: { edition: '2019', set: agency('某县市场监督管理局') },
      finds: [
        {
          verdict: 'fail',
          zh: '198 个数全部为 0,而某县市场监督管理局通常有许可、处罚或申请,宜复核是否漏填',
          paths,
          operands: {},
        },
      ],
    },
    {
      name: 'a county, one cell blank',
      change: {
        edition: '2019',
        set: {
          ...agency('某县人民政府'),
          '/agency/kind': 'government',
          '/agency/level': 'county',
          '/applications/granted/total': null,
        },
      },
      finds: [
        {
          verdict: 'fail',
          zh: '197 个数全部为 0,而某县人民政府通常有许可、处罚或申请,宜复核是否漏填',
          paths,
          operands: {},
        },
      ],
    },
    {
      name: 'one cell that cannot be read',
      change: {
        edition: '2019',
        set: agency('某县公安局'),
        states: { '/proactiveDisclosure/administrativePenalty/decisions': 'unreadable' },
      },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有读到表中的数,不能核对',
          paths: ['/proactiveDisclosure/administrativePenalty/decisions'],
          operands: { '/proactiveDisclosure/administrativePenalty/decisions': 'unreadable' },
        },
      ],
    },
    {
      name: 'an unknown agency',
      change: { edition: '2019', set: agency(null) },
      finds: [{ verdict: 'not-assessable', zh: '198 个数全部为 0;机关不明,不能核对', paths, operands: {} }],
    },
  ],
});
