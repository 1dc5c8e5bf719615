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
const ambiguous = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, 'ambiguous' as const]));
const research = columnPaths('applications', 'researchInstitution');

testCheck(columnMissing, {
  passes: [
    { name: 'all columns', change: {} },
    { name: 'a cell of a column', change: { remove: ['/applications/granted/legalServiceInstitution'] } },
    { name: 'a column of which one figure is certain', change: { states: ambiguous(legal.slice(1)) } },
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
    {
      name: 'a column of which no figure is certain',
      change: { states: ambiguous(legal) },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '「收到和处理政府信息公开申请情况」表的「法律服务机构」没有一格能够确定,不能断定是否缺列',
          paths: legal,
          operands: ambiguous(legal),
        },
      ],
    },
    {
      name: 'a column that is missing beside one that is not certain',
      change: { remove: legal, states: ambiguous(research) },
      finds: [
        {
          verdict: 'fail',
          zh: '「收到和处理政府信息公开申请情况」表缺「法律服务机构」一列',
          paths: legal,
          operands: missing(legal),
        },
        {
          verdict: 'not-assessable',
          zh: '「收到和处理政府信息公开申请情况」表的「科研机构」没有一格能够确定,不能断定是否缺列',
          paths: research,
          operands: ambiguous(research),
        },
      ],
    },
  ],
});
