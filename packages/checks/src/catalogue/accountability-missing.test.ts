import { testCheck } from '../../test/test-check.ts';
import { accountabilityMissing } from './accountability-missing.ts';

const government = { '/agency/kind': 'government', '/agency/name': '青岚县人民政府' };

testCheck(accountabilityMissing, {
  passes: [
    {
      name: 'all three, wherever they stand',
      change: {
        set: {
          ...government,
          '/narrative/overview': '纳入年度考核。开展社会评议。',
          '/narrative/otherMatters': '没有责任追究情形。',
        },
      },
    },
    { name: 'a department: says nothing', change: { set: { '/agency/kind': 'department' } }, verdict: null },
    { name: 'a street office: says nothing', change: { set: { '/agency/kind': 'dispatchedOffice' } }, verdict: null },
  ],
  finds: [
    {
      name: 'two are left out',
      change: { set: { ...government, '/narrative/overview': '纳入年度考核。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '青岚县人民政府的报告没有谈到:社会评议、责任追究(2 项)',
          en: 'The report of 青岚县人民政府 does not speak of: evaluation by society, accountability (2)',
          paths: ['/narrative'],
          operands: {},
        },
      ],
    },
    {
      name: 'the government of a town',
      change: { set: { '/agency/kind': 'township', '/agency/name': '白石镇', '/narrative/overview': '示例文字。' } },
      finds: [
        {
          verdict: 'fail',
          zh: '白石镇的报告没有谈到:工作考核、社会评议、责任追究(3 项)',
          paths: ['/narrative'],
          operands: {},
        },
      ],
    },
    {
      name: 'a body of unknown kind',
      change: { set: { '/agency/kind': undefined, '/narrative/overview': '示例文字。' } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '不知道报告机关是否一级人民政府,不能核对',
          paths: ['/agency/kind'],
          operands: {},
        },
      ],
    },
    {
      name: 'no text of section one',
      change: { set: { ...government, '/narrative/overview': null } },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '没有读到「一、总体情况」的正文,不能核对',
          paths: ['/narrative/overview'],
          operands: {},
        },
      ],
    },
  ],
});
