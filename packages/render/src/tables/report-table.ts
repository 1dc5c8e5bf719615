// The table of reports: one row each, with what its figures and findings come to.
import { isCounted } from '@nianbao/schema';
import type { ExportTable } from './export-table.ts';
import { figureTable } from './figure-table.ts';
import { headColumns, readHead } from './report-head.ts';

const valueColumn = figureTable.columns.findIndex(({ name }) => name === 'value');

/** One row a report: what it is, how many figures it holds, how many findings fail. */
export const reportTable: ExportTable = {
  name: 'reports',
  columns: [
    ...headColumns,
    { name: 'title', type: 'string', description: '标题 Title' },
    { name: 'publishedOn', type: 'string', description: '公开日期 Date of publication (ISO 8601)' },
    { name: 'url', type: 'string', description: '网址 Address of publication' },
    { name: 'figures', type: 'integer', description: '数字的行数 Rows in the table of figures' },
    { name: 'figuresHeld', type: 'integer', description: '其中有数的 Of these, how many hold a number' },
    { name: 'errors', type: 'integer', description: '核对出的错误 Failing findings that are errors' },
    { name: 'warnings', type: 'integer', description: '警告 Failing findings that are warnings' },
    { name: 'notes', type: 'integer', description: '提示 Failing findings that are notes' },
  ],
  primaryKey: ['agencyId', 'key'],
  listRows: (exported) => {
    const { result, findings } = exported;
    const figures = figureTable.listRows(exported);
    const failing = findings.filter(isCounted);
    const count = (severity: string) => failing.filter((finding) => finding.severity === severity).length;
    return [
      [
        ...readHead(exported),
        result.report?.title ?? null,
        result.report?.publication.publishedOn ?? null,
        result.report?.publication.url ?? result.source.url ?? null,
        figures.length,
        figures.filter((row) => row[valueColumn] !== null).length,
        count('error'),
        count('warning'),
        count('info'),
      ],
    ];
  },
};
