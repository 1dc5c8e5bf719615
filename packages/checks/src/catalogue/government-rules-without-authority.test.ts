import { testCheck } from '../../test/test-check.ts';
import { governmentRulesWithoutAuthority } from './government-rules-without-authority.ts';

const issued = '/proactiveDisclosure/governmentRules/issued';
const inForce = '/proactiveDisclosure/governmentRules/inForce';
const body = (level: string, kind: string) => ({ '/agency/level': level, '/agency/kind': kind });

testCheck(governmentRulesWithoutAuthority, {
  passes: [
    { name: 'the government of a city with districts', change: { set: body('prefecture', 'government') } },
    { name: 'its office, which may publish for it', change: { set: body('prefecture', 'generalOffice') } },
    { name: 'a ministry', change: { set: body('central', 'department') } },
    { name: 'a county without rules', change: { set: { ...body('county', 'government'), [issued]: 0, [inForce]: 0 } } },
    {
      name: 'an unknown body without rules',
      change: { set: { '/agency': { name: null }, [issued]: 0, [inForce]: 0 } },
    },
    {
      name: '2019: a bureau that disclosed rules of others',
      change: {
        edition: '2019',
        set: { ...body('county', 'department'), '/proactiveDisclosure/governmentRules/totalDisclosed': 4 },
      },
    },
  ],
  finds: [
    {
      name: 'a county',
      change: { set: body('county', 'government') },
      finds: [
        {
          verdict: 'fail',
          zh: '规章 · 本年制发件数、规章 · 现行有效件数有数,而县级以下政府和国务院部门以外的部门无权制定规章;或是规范性文件误填',
          paths: [issued, inForce],
          operands: { [issued]: 2, [inForce]: 11 },
        },
      ],
    },
    {
      name: 'a bureau of a city, with rules in force only',
      change: { set: { ...body('prefecture', 'department'), [issued]: 0 } },
      finds: [
        {
          verdict: 'fail',
          zh: '规章 · 现行有效件数有数,而县级以下政府和国务院部门以外的部门无权制定规章;或是规范性文件误填',
          paths: [inForce],
          operands: { [inForce]: 11 },
        },
      ],
    },
    {
      name: 'a body of unknown level',
      change: { set: { '/agency': { name: '某市人民政府', kind: 'government' }, [issued]: 0 } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '规章 · 现行有效件数有数,但机关的层级或类别不明,不能核对',
          paths: [inForce],
          operands: { [inForce]: 11 },
        },
      ],
    },
  ],
});
