// SARIF 2.1.0 (OASIS): findings for code-scanning dashboards and editors.
import type { Finding, Severity } from '@nianbao/schema';
import type { Location, Log, Notification, Region, ReportingDescriptor, Result } from 'sarif';
import type { CheckedReport, RenderContext } from './checked-report.ts';
import { isFolded } from './count-verdicts.ts';
import { both, nameReport } from './wording.ts';

/**
 * Results that one run may hold: GitHub code scanning takes no more than 5,000 into account and refuses a run of over
 * 25,000 (docs.github.com, "SARIF results exceed one or more limits"). The worst are kept and the rest is told.
 */
export const sarifResultLimit = 5000;

const levels: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note' };

// SARIF 3.27.9: `open` is "not enough to decide", `review` "a person must look"; both demand level `none`.
const kinds: Record<Finding['verdict'], Result.kind> = {
  fail: 'fail',
  pass: 'pass',
  unclear: 'review',
  'not-assessable': 'open',
};

const describeRule = (rule: RenderContext['rules'][number], rulePages: string | null): ReportingDescriptor => ({
  id: rule.id,
  shortDescription: { text: both(rule.title) },
  fullDescription: { text: both(rule.legalBasis) },
  help: { text: `${both(rule.title)}\n${both(rule.legalBasis)}` },
  ...(rulePages === null ? {} : { helpUri: `${rulePages}${rule.id}/` }),
  defaultConfiguration: { level: levels[rule.severity] },
});

// A URI reference: a relative path as it was given, with forward slashes, each segment encoded.
const toUri = (label: string): string =>
  label === '-' ? 'stdin' : label.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const findRegion = (finding: Finding, report: CheckedReport): Region | undefined => {
  const excerpt = report.excerpts.get(finding);
  const { place } = finding;
  if (!excerpt || !place) return place?.line === undefined ? undefined : { startLine: place.line };
  const { line, column, marked, before, after } = excerpt;
  return {
    startLine: line,
    startColumn: column,
    endLine: line,
    endColumn: column + marked.length,
    snippet: { text: `${before}${marked}${after}` },
  };
};

const locate = (finding: Finding, report: CheckedReport): Location => {
  const region = findRegion(finding, report);
  const { page, bbox } = finding.place ?? {};
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(report.label) },
      ...(region ? { region } : {}),
      ...(page === undefined ? {} : { properties: { page, bbox } }),
    },
    logicalLocations: finding.paths.slice(0, 100).map((path) => ({ fullyQualifiedName: path, kind: 'member' })),
  };
};

const buildResult = (finding: Finding, report: CheckedReport, ruleIndex: number): Result => {
  const { rule, verdict, severity, message, key, explained, foldedUnder, suspect } = finding;
  const { expected, actual, delta, mode } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    kind: kinds[verdict],
    level: verdict === 'fail' ? levels[severity] : 'none',
    message: { text: both(message) },
    locations: [locate(finding, report)],
    partialFingerprints: { 'nianbaoFinding/v1': `${nameReport(report.agency, report.year).en}/${key}` },
    // The agency has answered: the figure and the finding stay, dashboards show them as dealt with.
    ...(explained ? { suppressions: [{ kind: 'external', status: 'accepted', justification: explained.text }] } : {}),
    properties: {
      verdict,
      agency: report.agency,
      year: report.year,
      expected,
      actual,
      delta,
      mode,
      ...(foldedUnder ? { foldedUnder } : {}),
      ...(suspect ? { suspect } : {}),
    },
  };
};

const rank = ({ verdict, severity }: Finding): number =>
  verdict === 'fail' ? { error: 0, warning: 1, info: 2 }[severity] : 3;

const notify = (level: Notification.level, text: string): Notification => ({ level, message: { text } });

const listNotifications = (reports: readonly CheckedReport[], context: RenderContext, left: number): Notification[] => [
  ...context.unread.map((problem) => notify('error', both(problem))),
  ...reports
    .filter(({ status }) => status === 'failed')
    .map(({ label, diagnostics }) => {
      const why = diagnostics.find(({ severity }) => severity === 'error')?.message;
      return notify('error', `${label}: ${why ? both(why) : '没有读出年度报告 no annual report was found'}`);
    }),
  ...(left > 0
    ? [
        notify(
          'warning',
          `另有 ${left} 条结果超出 SARIF 的上限 ${sarifResultLimit},未列入(先列最严重的);全部结果见 --format ndjson。 ` +
            `${left} more results exceed the limit of ${sarifResultLimit} and are left out (the worst are kept); --format ndjson has them all.`,
        ),
      ]
    : []),
];

/** A SARIF log, and how many results did not fit. */
export interface SarifOutput {
  readonly log: Log;
  readonly left: number;
}

/**
 * All findings as one SARIF run. Folded findings come after all others of their severity, passes last. Columns count
 * UTF-16 units from 1. Example: `JSON.stringify(renderSarif(reports, context).log)`
 */
export const renderSarif = (reports: readonly CheckedReport[], context: RenderContext): SarifOutput => {
  const indexes = new Map(context.rules.map(({ id }, index) => [id, index]));
  const all = reports.flatMap((report) => report.findings.map((finding) => ({ finding, report })));
  const left = Math.max(0, all.length - sarifResultLimit);
  const kept =
    left === 0
      ? all
      : all
          .toSorted((a, b) => {
            const folded = Number(isFolded(a.finding)) - Number(isFolded(b.finding));
            return rank(a.finding) - rank(b.finding) || folded;
          })
          .slice(0, sarifResultLimit);
  const notifications = listNotifications(reports, context, left);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nianbao',
            semanticVersion: context.version,
            rules: context.rules.map((rule) => describeRule(rule, context.rulePages)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ label, source }) => ({
          location: { uri: toUri(label) },
          hashes: { 'sha-256': source.sha256 },
          length: source.bytes,
        })),
        invocations: [
          {
            executionSuccessful: context.unread.length === 0 && reports.every(({ status }) => status !== 'failed'),
            toolExecutionNotifications: notifications,
          },
        ],
        results: kept.map(({ finding, report }) => buildResult(finding, report, indexes.get(finding.rule) ?? -1)),
      },
    ],
  };
  return { log, left };
};
