import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { columnMissing } from './column-missing.ts';

const columnPaths = (table: string, column: string) =>
  listFigures('2021')
    .filter(({ pointer }) => pointer.startsWith(`/${table}/`) && pointer.endsWith(`/${column}`))
    .map(({ pointer }) => pointer);
const legal = columnPaths('applications', 'legalServiceInstitution');
const besideGranted = legal.filter((path) => !path.includes('/granted/'));
const missing = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, 'missing']));

testCheck(columnMissing, {
  passes: [
    { name: 'all columns', change: {} },
    { name: 'a cell of a column', change: { remove: ['/applications/granted/legalServiceInstitution'] } },
    {
      name: 'missing rows are not missing columns',
      change: { remove: ['/applications/granted', '/applications/carriedOut'] },
    },
  ],
  finds: [
    {
      name: 'an applicant column',
      change: { remove: legal },
      finds: [
        {
          verdict: 'fail',
          zh: '「收到和处理政府信息公开申请情况」表缺「法律服务机构」一列',
          en: 'The table "Applications received and processed" lacks the column "Legal-service institutions"',
          paths: legal,
          operands: missing(legal),
        },
      ],
    },
    {
      name: 'a column, beside a missing row',
      change: { remove: [...legal, '/applications/granted'] },
      finds: [
        {
          verdict: 'fail',
          zh: '「收到和处理政府信息公开申请情况」表缺「法律服务机构」一列',
          paths: besideGranted,
          operands: missing(besideGranted),
        },
      ],
    },
  ],
});
