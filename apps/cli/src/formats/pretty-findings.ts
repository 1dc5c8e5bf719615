// `check --format pretty`: the verdict first, then each input's findings by root cause, with figures, place and excerpt.
import { stripVTControlCharacters, styleText } from 'node:util';
import { checks } from '@nianbao/checks';
import {
  both,
  type CheckedReport,
  countVerdicts,
  type Excerpt,
  type FindingGroup,
  groupFindings,
  type RenderContext,
  severityNames,
  type VerdictCounts,
  verdictNames,
} from '@nianbao/render';
import type { Finding, Severity } from '@nianbao/schema';
import stringWidth from 'string-width';
import { showControls, showInLine } from '../output/show-controls.ts';

type Style = Parameters<typeof styleText>[0];
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

const styles: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'cyan' };
const titles = new Map(checks.map((check) => [check.id, check.title]));
const shownOperands = 8;
const shownFollowers = 6;

const describeCounts = ({ error, warning, info, open, explained }: VerdictCounts): string => {
  const part = (n: number, zh: string, en: string) => `${n} ${zh} ${en}`;
  return [
    part(error, '处错误', error === 1 ? 'error' : 'errors'),
    part(warning, '处警告', warning === 1 ? 'warning' : 'warnings'),
    part(info, '处提示', 'info'),
    part(open, '处未能判定', 'open'),
    ...(explained > 0 ? [part(explained, '处已说明', 'explained')] : []),
  ].join(' · ');
};

const markFor = ({ error, warning }: VerdictCounts, failed: boolean): string => {
  if (failed || error > 0) return paint('red', '✗');
  return warning > 0 ? paint('yellow', '!') : paint('green', '✓');
};

const showExcerpt = ({ line, column, ...excerpt }: Excerpt): string => {
  const [before, marked, after] = [showInLine(excerpt.before), showInLine(excerpt.marked), showInLine(excerpt.after)];
  const gutter = `${line} │ `;
  const under = ' '.repeat(stringWidth(gutter + before)) + paint('red', '^'.repeat(Math.max(1, stringWidth(marked))));
  return (
    `    第 ${line} 行第 ${column} 列 line ${line}, column ${column}\n` +
    `    ${paint('dim', gutter)}${before}${paint('bold', marked)}${after}\n    ${under}\n`
  );
};

const showFigures = ({ operands, verdict, expected, actual, delta }: Finding): string => {
  const compared =
    verdict === 'fail' && (expected !== null || actual !== null)
      ? `    应为 expected ${showInLine(`${expected ?? '–'}`)} · 实为 actual ${showInLine(`${actual ?? '–'}`)}${delta === null ? '' : ` · 差 delta ${delta}`}\n`
      : '';
  const cells = operands.map(
    ({ path, value, state, year }) => `${path}${year === undefined ? '' : ` (${year})`} = ${value ?? `(${state})`}`,
  );
  const left = cells.length - shownOperands;
  const shown = left > 0 ? [...cells.slice(0, shownOperands), `… +${left}`] : cells;
  return `${compared}${paint('dim', shown.map((cell) => `    ${cell}\n`).join(''))}`;
};

const showNotes = ({ suspect, explained }: Finding): string => {
  const doubt = suspect
    ? `    存疑 suspect: ${suspect.path} → ${suspect.suggested ?? '–'}\n    ${showControls(both(suspect.why))}\n`
    : '';
  if (!explained) return doubt;
  const from = [explained.by, explained.on].filter((part) => part !== null).join(' ');
  return `${doubt}    说明 explained: ${showControls(`${explained.text}${from ? ` (${from})` : ''}`)}\n`;
};

const showFollowers = (followers: readonly Finding[]): string => {
  if (followers.length === 0) return '';
  const lines = followers.slice(0, shownFollowers).map(({ message }) => `      ${showControls(message.zh)}\n`);
  const left = followers.length - lines.length;
  const rest = left > 0 ? `      … +${left}\n` : '';
  return `    随之不符 ${followers.length} 处 follows from it: ${followers.length}\n${paint('dim', lines.join('') + rest)}`;
};

const showGroup = ({ root, followers }: FindingGroup, excerpt: Excerpt | undefined): string => {
  const { message, verdict, severity, mode, rule } = root;
  const failed = verdict === 'fail';
  const name = failed ? both(severityNames[severity]) : both(verdictNames[verdict]);
  const assumption = mode === 'blank-as-zero' ? ['(空白按 0 计)', ' (blanks counted as 0)'] : ['', ''];
  const title = titles.get(rule);
  const head = `  ${paint(failed ? styles[severity] : 'dim', name)}  ${paint('bold', rule)}  ${title ? both(title) : ''}\n`;
  const sentence = `    ${showControls(message.zh)}${assumption[0]}\n    ${showControls(message.en)}${assumption[1]}\n`;
  // A pass needs no evidence on the screen; --format json holds it.
  if (verdict === 'pass') return head + sentence;
  return (
    head +
    sentence +
    showFigures(root) +
    showNotes(root) +
    (excerpt ? showExcerpt(excerpt) : '') +
    showFollowers(followers)
  );
};

// What could not be judged is no slip: a line each, the reason only.
const showUnjudged = (groups: readonly FindingGroup[]): string => {
  if (groups.length === 0) return '';
  const lines = groups.map(
    ({ root: { rule, message } }) => `    ${rule}: ${showControls(message.zh)}\n      ${showControls(message.en)}\n`,
  );
  return paint('dim', `  ${both(verdictNames['not-assessable'])}: ${groups.length}\n${lines.join('')}`);
};

// Rules that want last year's report or others: one line, with the ways to give them.
const showWanting = (findings: readonly Finding[]): string => {
  const rules = new Set(findings.filter(({ needs }) => needs !== undefined).map(({ rule }) => rule));
  if (rules.size === 0) return '';
  return paint(
    'dim',
    `  另有 ${rules.size} 条规则需要往年或其他机关的报告(--previous、--store、--together、--roster)\n` +
      `  ${rules.size} more ${rules.size === 1 ? 'rule needs' : 'rules need'} other reports (--previous, --store, --together, --roster)\n`,
  );
};

const showInput = (input: CheckedReport): string => {
  const failed = input.status === 'failed';
  const counts = countVerdicts(input.findings);
  const title = failed
    ? ''
    : [input.agency ?? '机关不明 agency unknown', input.year ?? '年度不明 year unknown'].join(' ');
  const head = `${markFor(counts, failed)} ${paint('bold', showInLine(input.label))}  ${showInLine(title)}  ${failed ? '无报告 no report' : describeCounts(counts)}\n`;
  if (failed)
    return (
      head +
      input.diagnostics
        .map(({ message }) => `    ${showControls(message.zh)}\n    ${showControls(message.en)}\n`)
        .join('')
    );
  const told = groupFindings(input.findings.filter(({ needs }) => needs === undefined));
  const [judged, unjudged] = [false, true].map((wanted) =>
    told.filter(({ root }) => (root.verdict === 'not-assessable') === wanted),
  );
  const groups = judged!.map((group) => showGroup(group, input.excerpts.get(group.root)));
  return head + groups.join('') + showUnjudged(unjudged!) + showWanting(input.findings);
};

/**
 * Everything `check` found, for people. `reports` in order; pass verdicts are shown where the reports hold them. Inputs
 * that could not be read at all are counted (they were told on standard error). `standard`: it goes to standard output, in
 * colours where that is a terminal that has some.
 */
export const showFindings = (
  reports: readonly CheckedReport[],
  { unread }: RenderContext,
  standard: boolean,
): string => {
  const counts = countVerdicts(reports.flatMap(({ findings }) => findings));
  const failed = reports.filter(({ status }) => status === 'failed').length + unread.length;
  const read = reports.length + unread.length - failed;
  const counted = `${read} 份报告 ${read === 1 ? 'report' : 'reports'}`;
  const without = failed > 0 ? ` · ${failed} 个输入无报告 ${failed === 1 ? 'input' : 'inputs'} without a report` : '';
  const verdict = `${markFor(counts, failed > 0)} ${describeCounts(counts)} · ${counted}${without}\n`;
  const shown = verdict + reports.map((report) => `\n${showInput(report)}`).join('');
  return standard ? shown : stripVTControlCharacters(shown);
};
