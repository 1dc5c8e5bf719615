import type { Finding } from '@nianbao/schema';
import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { CheckedReport, RenderContext } from '../checked-report.ts';
import { countVerdicts, isExplained, isFolded } from '../count-verdicts.ts';
import { both } from '../wording.ts';

const tones = { error: '#F6C7C3', warning: '#FBE6B0', info: '#D4E6F6', open: '#E7E5E0' } as const;

const head = (value: string): CellObject => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' });

// What a cell of the matrix says: how many root failures; ? where nothing could be decided; ( ) where explained.
const summarise = (findings: readonly Finding[]): CellObject | null => {
  const failures = findings.filter((finding) => finding.verdict === 'fail' && !isFolded(finding));
  const standing = failures.filter((finding) => !isExplained(finding));
  if (standing.length > 0)
    return { value: standing.length, backgroundColor: tones[standing[0]!.severity], align: 'center' };
  if (failures.length > 0) return { value: `(${failures.length})`, align: 'center' };
  const open = findings.filter(({ verdict }) => verdict === 'unclear' || verdict === 'not-assessable').length;
  if (open > 0) return { value: '?', backgroundColor: tones.open, align: 'center' };
  return findings.some(({ verdict }) => verdict === 'pass') ? { value: '✓', align: 'center' } : null;
};

/** The sheet agency × rule: one row a report, one column a rule that found or left open something anywhere. */
export const buildMatrix = (reports: readonly CheckedReport[], context: RenderContext): SheetData => {
  const notable = new Set(
    reports.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict !== 'pass').map(({ rule }) => rule)),
  );
  const rules = context.rules.filter(({ id }) => notable.has(id));
  const opening = [
    '机关 Agency',
    '年度 Year',
    '来源 Source',
    '状态 Status',
    '错误 Errors',
    '警告 Warnings',
    '提示 Info',
    '未定 Open',
  ];
  const rows = reports.map(({ agency, year, label, status, findings }) => {
    const { error, warning, info, open } = countVerdicts(findings);
    const byRule = Map.groupBy(findings, ({ rule }) => rule);
    const counts = status === 'failed' ? [null, null, null, null] : [error, warning, info, open];
    return [agency ?? '–', year, label, status, ...counts, ...rules.map(({ id }) => summarise(byRule.get(id) ?? []))];
  });
  return [[...opening.map(head), ...rules.map(({ id, title }) => head(`${both(title)}\n${id}`))], ...rows];
};
