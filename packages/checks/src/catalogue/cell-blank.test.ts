import { testCheck } from '../../test/test-check.ts';
import { cellBlank } from './cell-blank.ts';

const issued = '/proactiveDisclosure/normativeDocuments/issued';
const row = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrganization'].map(
  (column) => `/applications/deniedStateSecret/${column}`,
);
const blanks = Object.fromEntries(row.map((path) => [path, null]));

testCheck(cellBlank, {
  passes: [
    { name: 'published figures', change: {} },
    { name: 'a mark is no blank', change: { set: { [issued]: '/' } } },
    { name: 'a missing cell is no blank', change: { remove: [issued] } },
  ],
  finds: [
    {
      name: 'one finding a table, naming the first cells and listing all',
      change: { set: { [issued]: null, ...blanks } },
      finds: [
        {
          verdict: 'fail',
          zh: '「主动公开政府信息情况」表 10 格中有 1 格空白:行政规范性文件 · 本年制发件数',
          paths: [issued],
          operands: { [issued]: 'blank' },
        },
        {
          verdict: 'fail',
          zh: '「收到和处理政府信息公开申请情况」表 175 格中有 4 格空白:(三)1.属于国家秘密 · 自然人、(三)1.属于国家秘密 · 商业企业、(三)1.属于国家秘密 · 科研机构等',
          en: 'The table "Applications received and processed": blank cells: 4 of 175 (Denied: state secret · Natural persons; Denied: state secret · Commercial enterprises; Denied: state secret · Research institutions, …)',
          paths: row,
          operands: Object.fromEntries(row.map((path) => [path, 'blank'])),
        },
      ],
    },
  ],
});
