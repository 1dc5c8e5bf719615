import { testCheck } from '../../test/test-check.ts';
import { carryInMismatch } from './carry-in-mismatch.ts';

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
];
// What Suqian carried out in 2023, as published, and the form's names.
const last: Readonly<Record<string, number>> = {
  naturalPerson: 118,
  commercialEnterprise: 3,
  researchInstitution: 0,
  publicWelfareOrganization: 0,
  legalServiceInstitution: 0,
  otherOrganization: 0,
  total: 121,
};
const names: Readonly<Record<string, string>> = {
  naturalPerson: '自然人',
  commercialEnterprise: '商业企业',
  researchInstitution: '科研机构',
  publicWelfareOrganization: '社会公益组织',
  legalServiceInstitution: '法律服务机构',
  otherOrganization: '其他',
  total: '总计',
};
const carriedIn = (column: string) => `/applications/carriedIn/${column}`;
const carriedOut = (column: string) => `/applications/carriedOut/${column}`;

testCheck(carryInMismatch, {
  passes: [
    { name: 'Suqian: 121 carried out in 2023, 121 carried in in 2024', change: { base: 'suqian2024', earlier: [{}] } },
    {
      name: 'a zero that last year left blank',
      change: { base: 'suqian2024', earlier: [{ set: { [carriedOut('researchInstitution')]: null } }] },
      mode: 'blank-as-zero',
    },
    {
      name: 'across the break between the forms, as both print these rows',
      change: {
        set: {
          '/year': 2021,
          [carriedIn('naturalPerson')]: 0,
          [carriedIn('commercialEnterprise')]: 0,
          [carriedIn('legalServiceInstitution')]: 0,
          [carriedIn('total')]: 0,
        },
        earlier: [{ edition: '2019' }],
      },
    },
  ],
  finds: [
    ...columns.map((column) => ({
      name: `one short in the column ${column}`,
      change: { base: 'suqian2024' as const, set: { [carriedIn(column)]: 500 }, earlier: [{}] },
      finds: [
        {
          verdict: 'fail' as const,
          zh: `${names[column]}:上年结转 500,但 2023 年报告的结转下年为 ${last[column]},差 ${500 - (last[column] ?? 0)}`,
          paths: [carriedIn(column)],
          operands: { [carriedIn(column)]: 500, [`2023 ${carriedOut(column)}`]: last[column] ?? 0 },
          actual: 500,
          expected: last[column] ?? 0,
          delta: 500 - (last[column] ?? 0),
        },
      ],
    })),
    {
      name: 'last year left it blank where something was carried in',
      change: { base: 'suqian2024', earlier: [{ set: { [carriedOut('total')]: null } }] },
      finds: [
        {
          verdict: 'unclear',
          zh: '总计:上年结转 121,2023 年报告的结转下年 空白,空白按 0 计差 121;空白处若有数,可能相符',
          paths: [carriedIn('total')],
          operands: { [carriedIn('total')]: 121, [`2023 ${carriedOut('total')}`]: 'blank' },
          mode: 'blank-as-zero',
        },
      ],
    },
    {
      name: 'no report of the year before: what it should hold is said',
      change: { base: 'suqian2024' },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '总计列的上年结转为 121,2023 年报告的结转下年应与此相等;没有那一年的报告,不能核对',
          en: 'Carried in, total: 121; the report for 2023 should have carried out as many. Without it this cannot be judged',
          paths: columns.map(carriedIn),
          operands: Object.fromEntries(columns.map((column) => [carriedIn(column), last[column] ?? 0])),
          needs: ['last-year'],
        },
      ],
    },
  ],
});
