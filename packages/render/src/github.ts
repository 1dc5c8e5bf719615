// GitHub workflow commands: annotations in the log of an action.
import type { Finding, Severity } from '@nianbao/schema';
import type { CheckedReport, RenderContext } from './checked-report.ts';
import { isExplained, isFolded } from './count-verdicts.ts';
import { both } from './wording.ts';

/**
 * A step may show 10 annotations of each kind (docs.github.com, workflow commands). The last is kept for saying how
 * many there are beyond.
 */
const shownPerKind = 10;

const kinds: Record<Severity, 'error' | 'warning' | 'notice'> = { error: 'error', warning: 'warning', info: 'notice' };

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

type Properties = Readonly<Record<string, string | number | undefined>>;

const command = (kind: string, properties: Properties, text: string): string => {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '-');
  const list = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${kind}${list ? ` ${list}` : ''}::${escapeText(text)}\n`;
};

const annotate = (finding: Finding, report: CheckedReport): string => {
  const excerpt = report.excerpts.get(finding);
  const line = excerpt?.line ?? finding.place?.line;
  const place = { file: report.label, line, col: excerpt?.column };
  return command(kinds[finding.severity], { ...place, title: finding.rule }, both(finding.message));
};

// Fails closed: a source that was not read is an error annotation, never silence.
const listFailures = (reports: readonly CheckedReport[], unread: RenderContext['unread']): string[] => [
  ...unread.map((problem) => command('error', {}, both(problem))),
  ...reports
    .filter(({ status }) => status === 'failed')
    .map(({ label, diagnostics }) => {
      const why = diagnostics.find(({ severity }) => severity === 'error')?.message;
      return command('error', { file: label }, why ? both(why) : '没有读出年度报告 no annual report was found');
    }),
];

const cap = (lines: readonly string[], kind: string): readonly string[] => {
  if (lines.length <= shownPerKind) return lines;
  const left = lines.length - (shownPerKind - 1);
  const text =
    `另有 ${left} 条未显示(平台每步每类最多 ${shownPerKind} 条);全部见 nianbao check --format pretty。 ` +
    `${left} more are not shown (the platform shows ${shownPerKind} of a kind in a step); nianbao check --format pretty lists all.`;
  return [...lines.slice(0, shownPerKind - 1), command(kind, {}, text)];
};

/**
 * The failed findings as annotations, the worst first, at most ten of a kind; findings folded under another or
 * explained are left out. Example: `::error file=a.html,line=12,col=5,title=applications-balance::…`
 */
export const renderGithub = (reports: readonly CheckedReport[], context: RenderContext): string => {
  const failures = listFailures(reports, context.unread);
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => {
      const lines = reports.flatMap((report) =>
        report.findings
          .filter((finding) => finding.verdict === 'fail' && finding.severity === severity)
          .filter((finding) => !isFolded(finding) && !isExplained(finding))
          .map((finding) => annotate(finding, report)),
      );
      return cap(severity === 'error' ? [...failures, ...lines] : lines, kinds[severity]);
    })
    .join('');
};
