// JUnit XML: one suite a source, one case a rule, for the test pages of build servers.
import type { Finding } from '@nianbao/schema';
import { create } from 'xmlbuilder2';
import type { CheckedReport, RenderContext } from './checked-report.ts';
import { isExplained, isFolded } from './count-verdicts.ts';
import { both, nameReport } from './wording.ts';

type XmlNode = ReturnType<typeof create>;

const isGrave = (finding: Finding, context: RenderContext): boolean =>
  finding.verdict === 'fail' && context.grave.includes(finding.severity) && !isFolded(finding) && !isExplained(finding);

const describe = (finding: Finding): string => {
  const { message, paths, expected, actual, explained } = finding;
  const lines = [both(message), `${paths.join(' ')}`];
  if (expected !== null || actual !== null)
    lines.push(`应为 expected ${expected ?? '–'} · 实为 actual ${actual ?? '–'}`);
  if (explained) lines.push(`说明 explained: ${explained.text}`);
  return lines.join('\n');
};

const writeCase = (
  suite: XmlNode,
  rule: string,
  findings: readonly Finding[],
  classname: string,
  context: RenderContext,
) => {
  const testcase = suite.ele('testcase', { name: rule, classname });
  const grave = findings.filter((finding) => isGrave(finding, context));
  for (const finding of grave)
    testcase.ele('failure', { type: finding.severity, message: both(finding.message) }).txt(describe(finding));
  const others = findings.filter((finding) => !grave.includes(finding) && finding.verdict !== 'pass');
  const undecided = findings.every(({ verdict }) => verdict === 'not-assessable');
  if (undecided && grave.length === 0) testcase.ele('skipped', { message: both(findings[0]!.message) });
  if (others.length > 0) testcase.ele('system-out').txt(others.map(describe).join('\n\n'));
};

const writeMissing = (suite: XmlNode, { label, diagnostics }: CheckedReport) => {
  const why = diagnostics.find(({ severity }) => severity === 'error')?.message;
  suite
    .ele('testcase', { name: 'report', classname: label })
    .ele('error', { type: 'no-report', message: why ? both(why) : '没有读出年度报告 no annual report was found' });
};

const writeSuite = (root: XmlNode, report: CheckedReport, context: RenderContext) => {
  const cases = [...Map.groupBy(report.findings, ({ rule }) => rule)];
  const failed = report.status === 'failed';
  const suite = root.ele('testsuite', {
    name: report.label,
    tests: failed ? 1 : cases.length,
    failures: failed ? 0 : cases.filter(([, group]) => group.some((finding) => isGrave(finding, context))).length,
    errors: failed ? 1 : 0,
    skipped: failed
      ? 0
      : cases.filter(([, group]) => group.every(({ verdict }) => verdict === 'not-assessable')).length,
  });
  if (failed) return writeMissing(suite, report);
  const classname = both(nameReport(report.agency, report.year));
  for (const [rule, group] of cases) writeCase(suite, rule, group, classname, context);
};

/**
 * Findings as JUnit XML. A case fails where a finding is at or above the severity that makes the run fail; lesser ones
 * stand in its output, what could not be judged is `skipped`, a source without a report an `error`.
 * Give it all findings, passes included, so that passing rules are cases, too.
 */
export const renderJunit = (reports: readonly CheckedReport[], context: RenderContext): string => {
  // XML 1.0 cannot hold most control characters, and damaged sources do.
  const root = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '�' }).ele('testsuites', {
    name: 'nianbao check',
  });
  for (const report of reports) writeSuite(root, report, context);
  if (context.unread.length > 0) {
    const suite = root.ele('testsuite', {
      name: 'unread',
      tests: context.unread.length,
      errors: context.unread.length,
    });
    for (const problem of context.unread)
      suite.ele('testcase', { name: problem.zh, classname: 'unread' }).ele('error', { message: both(problem) });
  }
  return `${root.doc().end({ prettyPrint: true })}\n`;
};
