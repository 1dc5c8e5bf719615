import { testCheck } from '../../test/test-check.ts';
import { applicationsRowShifted } from './applications-row-shifted.ts';

const columns = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
];
const line = (row: string, values: readonly (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(columns.map((column, at) => [`/applications/${row}/${column}`, values[at] ?? null]));

// Published: 968, 74, 0, 1, 3, 1, 1047.
const shifted = line('unableNotHeld', [null, 968, 74, 0, 1, 3, 1]);

testCheck(applicationsRowShifted, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'one wrong cell', change: { set: { '/applications/granted/total': 1119 } } },
    {
      name: 'two outcomes swapped: no sum can tell',
      change: {
        set: {
          ...line('notProcessedExcessive', [4, 0, 0, 0, 0, 0, 4]),
          ...line('notProcessedConfirmOrReissue', [58, 0, 0, 0, 0, 0, 58]),
        },
      },
    },
  ],
  finds: [
    {
      name: 'a row one column to the right',
      change: { set: shifted },
      finds: [
        {
          verdict: 'fail',
          zh: '可能填错了位置:将「(四)1.本机关不掌握相关政府信息 · 自然人」空白改为 968、「(四)1.本机关不掌握相关政府信息 · 商业企业」968改为 74、「(四)1.本机关不掌握相关政府信息 · 科研机构」74改为 0等,各等式即全部成立(整行错了一列);同样小的改法没有第二种',
          paths: Object.keys(shifted),
          operands: Object.fromEntries(Object.entries(shifted).map(([path, value]) => [path, value ?? 'blank'])),
        },
      ],
    },
  ],
});
