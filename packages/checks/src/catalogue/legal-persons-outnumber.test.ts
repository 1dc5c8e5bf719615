import { testCheck } from '../../test/test-check.ts';
import { legalPersonsOutnumber } from './legal-persons-outnumber.ts';

const at = (column: string): string => `/applications/newReceived/${column}`;
const legal = [
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
].map(at);
const paths = [...legal, at('naturalPerson')];
const published = Object.fromEntries(legal.map((path, index) => [path, [99, 0, 4, 5, 1][index] ?? 0]));

testCheck(legalPersonsOutnumber, {
  passes: [
    { name: 'published figures', change: {} },
    {
      name: 'nineteen, all of them from enterprises',
      change: { edition: '2019', set: { [at('commercialEnterprise')]: 19 } },
    },
    {
      name: 'as many of either',
      change: { edition: '2019', set: { [at('commercialEnterprise')]: 15, [at('naturalPerson')]: 15 } },
    },
  ],
  finds: [
    {
      name: 'fewer natural persons',
      change: { set: { [at('naturalPerson')]: 100 } },
      finds: [
        {
          verdict: 'fail',
          zh: '新收:法人或其他组织 109 件,多于自然人 100 件',
          paths,
          operands: { ...published, [at('naturalPerson')]: 100 },
          expected: '≤ 100',
          actual: 109,
        },
      ],
    },
    {
      name: 'a blank cell of natural persons',
      change: { set: { [at('naturalPerson')]: null } },
      finds: [
        {
          verdict: 'unclear',
          zh: '新收:法人或其他组织 109 件,自然人一格留空,不能比较',
          paths,
          operands: { ...published, [at('naturalPerson')]: 'blank' },
        },
      ],
    },
  ],
});
