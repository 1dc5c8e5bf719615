import type { Finding } from '@nianbao/schema';
import type { Row, SheetData } from 'write-excel-file/universal';
import type { CheckedReport, RenderContext } from '../checked-report.ts';
import { groupFindings } from '../group-findings.ts';
import { both, severityNames, verdictNames } from '../wording.ts';

const columns = [
  '序号 No.',
  '级别 Severity',
  '规则 Rule',
  '问题 Finding',
  '应为 Expected',
  '实为 Actual',
  '疑误之格 Suspect cell',
  '建议 Suggested',
  '位置 Place',
  '原文 Source text',
  '说明 Explanation',
];

const showPlace = (finding: Finding, report: CheckedReport): string => {
  const excerpt = report.excerpts.get(finding);
  if (excerpt) return `第 ${excerpt.line} 行第 ${excerpt.column} 列 line ${excerpt.line}, column ${excerpt.column}`;
  const { page, table, row } = finding.place ?? {};
  if (page !== undefined) return `第 ${page} 页 page ${page}`;
  return table === undefined || row === undefined
    ? ''
    : `第 ${table + 1} 表第 ${row + 1} 行 table ${table + 1}, row ${row + 1}`;
};

const showRow = (
  finding: Finding,
  index: number,
  follows: number,
  report: CheckedReport,
  context: RenderContext,
): Row => {
  const { verdict, severity, rule, message, expected, actual, suspect, explained } = finding;
  const excerpt = report.excerpts.get(finding);
  const title = context.rules.find(({ id }) => id === rule)?.title;
  const follow = follows > 0 ? `\n随之不符 ${follows} 处 ${follows} more follow from it` : '';
  const text = (value: string) => ({ value, wrap: true, alignVertical: 'top' as const });
  return [
    index + 1,
    both(verdict === 'fail' ? severityNames[severity] : verdictNames[verdict]),
    text(title ? `${both(title)}\n${rule}` : rule),
    text(`${message.zh}\n${message.en}${follow}`),
    expected,
    actual,
    suspect?.path ?? null,
    suspect?.suggested ?? null,
    text(showPlace(finding, report)),
    text(excerpt ? `${excerpt.before}【${excerpt.marked}】${excerpt.after}` : ''),
    explained ? text(explained.text) : null,
  ];
};

/** The sheet of return notes for one report: what to look at again, the worst first; passes are left out. */
export const buildNotes = (report: CheckedReport, context: RenderContext): SheetData => {
  const title = [
    { value: `${report.agency ?? '机关不明 agency unknown'} ${report.year ?? ''}`.trim(), fontWeight: 'bold' as const },
  ];
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const, wrap: true }));
  if (report.status === 'failed')
    return [title, [report.label], ...report.diagnostics.map(({ message }) => [message.zh, message.en])];
  // What only wants other reports asks nothing of the agency.
  const groups = groupFindings(report.findings.filter(({ needs }) => needs === undefined)).filter(
    ({ root }) => root.verdict !== 'pass',
  );
  if (groups.length === 0) return [title, [report.label], ['没有发现问题 No findings']];
  const rows = groups.map(({ root, followers }, index) => showRow(root, index, followers.length, report, context));
  return [title, [report.label], head, ...rows];
};
