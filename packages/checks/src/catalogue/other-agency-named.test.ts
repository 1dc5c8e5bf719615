import { testCheck } from '../../test/test-check.ts';
import { otherAgencyNamed } from './other-agency-named.ts';

// Made-up divisions.
const own = {
  '/agency/name': '青岚县示例局',
  '/agency/level': 'county',
  '/agency/region': { code: '999999', name: '青岚县', path: ['示例省', '青岚市', '青岚县'] },
};

testCheck(otherAgencyNamed, {
  passes: [
    ...[
      '2023年,青岚县示例局认真落实要求。',
      '青岚市示例局认真落实要求。',
      '各乡镇认真落实。市政府办公室高度重视。',
      '白石县教育局积极配合。',
      '青岚市青岚县示例局认真落实要求。',
      '青岚青岚县示例局认真落实要求。',
      '根据白石县示例局的来函答复。',
      '青岚县示例局2023年认真落实要求。',
      '白石县示例局2023年编制的目录可供参考。',
    ].map((text) => ({ name: text, change: { set: { ...own, '/narrative/overview': text } } })),
  ],
  finds: [
    {
      name: 'a body of the same kind in another county',
      change: { set: { ...own, '/narrative/overview': '2023年,白石县示例局认真落实要求。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '青岚县示例局的报告中,一、总体情况写的是「白石县示例局」(1 处):「2023年,白石县示例局认真落实要求。」。请核实是否照搬',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'with the year behind the name',
      change: { set: { ...own, '/narrative/overview': '白石县示例局2023年度认真落实要求。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '青岚县示例局的报告中,一、总体情况写的是「白石县示例局」(1 处):「白石县示例局2023年度认真…」。请核实是否照搬',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'where the divisions above are unknown: not conclusive',
      change: { set: { '/agency/name': '青岚县示例局', '/narrative/overview': '白石县示例局认真落实要求。' } },
      finds: [
        {
          verdict: 'unclear',
          zh: '青岚县示例局的报告中,一、总体情况写的是「白石县示例局」(1 处):「白石县示例局认真落实要求。」。请核实是否照搬',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
    {
      name: 'no agency',
      change: { set: { '/agency/name': null } },
      finds: [{ verdict: 'not-assessable', zh: '报告机关不能确定,不能核对', paths: ['/agency/name'], operands: {} }],
    },
  ],
});
