import {
  type AnnualReport,
  annualReportValidator,
  type Diagnostic,
  type ParseResult,
  parseResultValidator,
} from '@nianbao/schema';
import { diagnoseTables } from '../../assemble/diagnose-tables.ts';
import { buildDiagnostic } from '../../diagnostics/build-diagnostic.ts';
import { describeBare } from './describe-bare.ts';
import { findContradiction } from './find-contradiction.ts';

/** What a JSON text gives: everything of a ParseResult that is not the source. */
export type OwnDocument = Pick<ParseResult, 'report' | 'cells' | 'fields' | 'diagnostics'>;

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly Issue[])[];
}

const nothing = (diagnostic: Diagnostic): OwnDocument => ({
  report: null,
  cells: {},
  fields: {},
  diagnostics: [diagnostic],
});

const invalid = (reason: string, reasonEn: string): OwnDocument =>
  nothing(buildDiagnostic('json-invalid', { reason, reasonEn }));

// Of a choice between shapes, the one that fits furthest down tells best what is wrong.
const deepestIssue = (issue: Issue, prefix: readonly PropertyKey[] = []): Issue => {
  const path = [...prefix, ...issue.path];
  const inner = (issue.errors ?? []).flatMap((branch) => branch.map((each) => deepestIssue(each, path)));
  return inner.reduce((best, each) => (each.path.length > best.path.length ? each : best), { ...issue, path });
};

const misfits = (issues: readonly Issue[]): OwnDocument => {
  const { path, message } = deepestIssue(issues[0]!);
  const at = path.length === 0 ? '/' : path.map((key) => `/${String(key)}`).join('');
  return invalid(`${at} 处不合模式`, `at ${at}: ${message}`);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: Diagnostic, other: Diagnostic): boolean => one.code === other.code && one.path === other.path;

// What the values themselves show and the diagnostics must not leave out.
const evident = (report: AnnualReport, cells: ParseResult['cells']): Diagnostic[] => [
  ...(report.year === null ? [buildDiagnostic('year-unknown', {}, { path: '/year' })] : []),
  ...(report.agency.name === null ? [buildDiagnostic('agency-unknown', {}, { path: '/agency/name' })] : []),
  ...(report.edition === null ? [buildDiagnostic('edition-unknown', {}, { path: '/edition' })] : []),
  ...diagnoseTables(report.edition, cells),
];

const takeResult = (value: unknown): OwnDocument => {
  const checked = parseResultValidator.safeParse(value);
  if (!checked.success) return misfits(checked.error.issues as readonly Issue[]);
  const contradiction = findContradiction(checked.data);
  if (contradiction) return invalid(contradiction.zh, contradiction.en);
  // The text's own objects, not the validator's copies: the same keys in the same order.
  const { report, cells, fields, diagnostics } = value as ParseResult;
  const unsaid = report ? evident(report, cells).filter((each) => !diagnostics.some((said) => same(said, each))) : [];
  return { report, cells, fields, diagnostics: [...diagnostics, ...unsaid] };
};

const takeBare = (text: string, value: unknown, base: string): OwnDocument => {
  const checked = annualReportValidator.safeParse(value);
  if (!checked.success) return misfits(checked.error.issues as readonly Issue[]);
  const report = value as AnnualReport;
  const { cells, fields } = describeBare(text, report, base);
  const diagnostics = [buildDiagnostic('json-without-cells'), ...evident(report, cells)];
  const contradiction = findContradiction({ status: 'ok', report, cells } as ParseResult);
  return contradiction
    ? invalid(contradiction.zh, contradiction.en)
    : { report, cells: { ...cells }, fields: { ...fields }, diagnostics };
};

// What the API and the export hand out holds the result beside its findings.
const unwrap = (value: unknown): { readonly value: unknown; readonly base: string } => {
  if (!isObject(value) || !isObject(value.result) || 'report' in value) return { value, base: '' };
  return { value: value.result, base: '/result' };
};

const isOurs = (value: unknown): boolean => {
  const inner = unwrap(value).value;
  return isObject(inner) && (('report' in inner && 'cells' in inner) || 'schemaVersion' in inner);
};

const take = (text: string, value: unknown): OwnDocument => {
  const several = Array.isArray(value) && value.some(isOurs);
  if (several && value.length > 1) return nothing(buildDiagnostic('json-several', { count: value.length }));
  const inner = unwrap(several ? value[0] : value);
  if (!isOurs(inner.value) || !isObject(inner.value)) return nothing(buildDiagnostic('json-foreign'));
  if ('report' in inner.value) return takeResult(inner.value);
  return takeBare(text, inner.value, `${several ? '/0' : ''}${inner.base}`);
};

const countLines = (text: string): number => text.split('\n').filter((line) => /^\s*\{.*\}\s*$/.test(line)).length;

/**
 * Reads our own published JSON: a ParseResult (taken over as it stands, with its places), an AnnualReport (its figures
 * are stated in this text, its nulls are blanks), or what API and export hand out around a ParseResult. Validated
 * against the schema; what does not fit or contradicts itself gives a diagnostic and no report. Never throws.
 * Example: `readOwnJson('{"schemaVersion": "1.0.0", …}').report?.year` → 2024
 */
export const readOwnJson = (text: string): OwnDocument => {
  try {
    return take(text, JSON.parse(text));
  } catch {
    const lines = countLines(text);
    if (lines > 1) return nothing(buildDiagnostic('json-several', { count: lines }));
    return invalid('不是完整的 JSON', 'not valid JSON');
  }
};
