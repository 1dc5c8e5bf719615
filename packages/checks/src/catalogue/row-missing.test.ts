import { listFigures } from '@nianbao/schema';
import { testCheck } from '../../test/test-check.ts';
import { rowMissing } from './row-missing.ts';

const rowPaths = (table: string, row: string) =>
  listFigures('2021')
    .filter(({ pointer }) => pointer.startsWith(`/${table}/${row}/`))
    .map(({ pointer }) => pointer);
const missing = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, 'missing']));
const secret = rowPaths('applications', 'deniedStateSecret');
const penalty = rowPaths('proactiveDisclosure', 'administrativePenalty');

testCheck(rowMissing, {
  passes: [
    { name: 'all rows', change: {} },
    { name: 'all rows of the 2019 edition', change: { edition: '2019' } },
    { name: 'a row that is there, but blank', change: { set: { [penalty[0] ?? '']: null } } },
    { name: 'a missing column is not 25 missing rows', change: { remove: secret.slice(0, 6) } },
  ],
  finds: [
    {
      name: 'a row of table 2 and one of table 3',
      change: { remove: ['/applications/deniedStateSecret', '/proactiveDisclosure/administrativePenalty'] },
      finds: [
        {
          verdict: 'fail',
          zh: '「主动公开政府信息情况」表缺「行政处罚」一行',
          paths: penalty,
          operands: missing(penalty),
        },
        {
          verdict: 'fail',
          zh: '「收到和处理政府信息公开申请情况」表缺「(三)1.属于国家秘密」一行',
          en: 'The table "Applications received and processed" lacks the row "Denied: state secret"',
          paths: secret,
          operands: missing(secret),
        },
      ],
    },
    {
      name: 'a missing table is not 25 missing rows',
      change: { remove: ['/applications'] },
      finds: [
        {
          verdict: 'not-assessable',
          zh: '「收到和处理政府信息公开申请情况」表没有读到,不能核对',
          paths: ['/applications'],
          operands: {},
        },
      ],
    },
  ],
});
