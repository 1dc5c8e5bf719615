// `check --format pretty`: the verdict first, then each input's findings by rule, with figures, place and excerpt.
import { styleText } from 'node:util';
import { checks, countFindings } from '@nianbao/checks';
import type { BilingualText, Finding, Severity } from '@nianbao/schema';
import stringWidth from 'string-width';
import type { CheckedInput } from './check-item.ts';
import type { Excerpt } from './find-excerpt.ts';

type Style = Parameters<typeof styleText>[0];
const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

const severityNames: Record<Severity, BilingualText & { readonly style: Style }> = {
  error: { zh: '错误', en: 'error', style: 'red' },
  warning: { zh: '警告', en: 'warning', style: 'yellow' },
  info: { zh: '提示', en: 'info', style: 'cyan' },
};

// Heads a rule that found nothing wrong.
const quiet = { zh: '规则', en: 'rule', style: 'dim' } as const;

const verdictNames: Record<Finding['verdict'], BilingualText> = {
  fail: { zh: '不符', en: 'fail' },
  pass: { zh: '通过', en: 'pass' },
  unclear: { zh: '不确定', en: 'unclear' },
  'not-assessable': { zh: '无法判断', en: 'not assessable' },
};

const titles = new Map(checks.map((check) => [check.id, check.title]));

// What only wants reports that were not given, or follows from another finding, is no open question of this report.
const isOpen = ({ verdict, needs, foldedUnder }: Finding): boolean =>
  verdict === 'unclear' || (verdict === 'not-assessable' && needs === undefined && foldedUnder === undefined);

const describeCounts = (findings: readonly Finding[]): string => {
  const counts = countFindings(findings);
  const open = findings.filter(isOpen).length;
  const explained = findings.filter(({ verdict, explained }) => verdict === 'fail' && explained).length;
  const part = (n: number, zh: string, en: string) => `${n} ${zh} ${en}`;
  return [
    part(counts.error, '处错误', counts.error === 1 ? 'error' : 'errors'),
    part(counts.warning, '处警告', counts.warning === 1 ? 'warning' : 'warnings'),
    part(counts.info, '处提示', 'info'),
    part(open, '处未能判定', 'open'),
    ...(explained > 0 ? [part(explained, '处已有说明', 'explained')] : []),
  ].join(' · ');
};

const markFor = (findings: readonly Finding[], failed: boolean): string => {
  const counts = countFindings(findings);
  if (failed || counts.error > 0) return paint('red', '✗');
  return counts.warning > 0 ? paint('yellow', '!') : paint('green', '✓');
};

const showExcerpt = ({ line, column, before, marked, after }: Excerpt): string => {
  const gutter = `${line} │ `;
  const under = ' '.repeat(stringWidth(gutter + before)) + paint('red', '^'.repeat(Math.max(1, stringWidth(marked))));
  return (
    `      第 ${line} 行第 ${column} 列 line ${line}, column ${column}\n` +
    `      ${paint('dim', gutter)}${before}${paint('bold', marked)}${after}\n      ${under}\n`
  );
};

const showFigures = ({ operands, verdict, expected, actual, delta }: Finding): string => {
  if (operands.length === 0) return '';
  const cells = operands.map(({ path, value, state }) => `${path} = ${value ?? `(${state})`}`);
  const shown = cells.length > 8 ? [...cells.slice(0, 8), `… +${cells.length - 8}`] : cells;
  const compared =
    verdict === 'fail' && (expected !== null || actual !== null)
      ? `      应为 expected ${expected ?? '–'} · 实为 actual ${actual ?? '–'}${delta === null ? '' : ` · 差 delta ${delta}`}\n`
      : '';
  return `${compared}${paint('dim', shown.map((cell) => `      ${cell}\n`).join(''))}`;
};

const showFinding = (finding: Finding, excerpt: Excerpt | undefined): string => {
  const { message, verdict, mode } = finding;
  const assumption = mode === 'blank-as-zero' ? '(空白按 0 计 blanks counted as 0)' : '';
  const name = verdict === 'fail' ? '' : `[${verdictNames[verdict].zh} ${verdictNames[verdict].en}] `;
  const suspect = finding.suspect
    ? `      存疑 suspect: ${finding.suspect.path} → ${finding.suspect.suggested ?? '–'}; ${finding.suspect.why.zh} ${finding.suspect.why.en}\n`
    : '';
  const folded = finding.foldedUnder
    ? paint(
        'dim',
        `      由 ${finding.foldedUnder.rule} 引起,不另计数 follows from ${finding.foldedUnder.rule}; not counted by itself\n`,
      )
    : '';
  const note = finding.explained
    ? `      说明 explained: ${[finding.explained.text, finding.explained.by, finding.explained.on].filter(Boolean).join(' · ')}\n`
    : '';
  const sentence = `    ${name}${message.zh}${assumption}\n    ${message.en}\n${folded}${note}`;
  // A pass needs no evidence on the screen; --format json holds it.
  if (verdict === 'pass') return sentence;
  return sentence + showFigures(finding) + suspect + (excerpt ? showExcerpt(excerpt) : '');
};

const showRule = (rule: string, findings: readonly Finding[], input: CheckedInput): string => {
  const broken = findings.some(({ verdict }) => verdict === 'fail');
  const name = broken ? severityNames[findings[0]!.severity] : quiet;
  const title = titles.get(rule);
  const head = `  ${paint(name.style, `${name.zh} ${name.en}`)}  ${paint('bold', rule)}  ${title ? `${title.zh} ${title.en}` : ''}\n`;
  return head + findings.map((finding) => showFinding(finding, input.excerpts.get(finding))).join('');
};

// Rules that want last year's report or others: one line, with the figures that they imply where they do.
const showWanting = (findings: readonly Finding[]): string => {
  const wanting = findings.filter(({ needs }) => needs !== undefined);
  if (wanting.length === 0) return '';
  const rules = wanting.map(({ rule }) => rule).join(', ');
  const n = wanting.length;
  return paint(
    'dim',
    `  另有 ${n} 条规则需要往年或其他机关的报告 ${n} more ${n === 1 ? 'rule needs' : 'rules need'} other reports: ${rules}\n`,
  );
};

const showInput = (input: CheckedInput, all: readonly Finding[]): string => {
  const failed = input.status === 'failed';
  const head = `${markFor(all, failed)} ${paint('bold', input.label)}  ${input.title}  ${failed ? '无报告 no report' : describeCounts(all)}\n`;
  if (failed) return head + input.diagnostics.map(({ message }) => `    ${message.zh}\n    ${message.en}\n`).join('');
  const shown = input.findings.filter(({ needs }) => needs === undefined);
  const rules = [...Map.groupBy(shown, ({ rule }) => rule)].map(([rule, group]) => showRule(rule, group, input));
  return head + rules.join('') + showWanting(input.findings);
};

/**
 * Everything `check` found, for people. `inputs` in order; pass verdicts are shown where the inputs hold them.
 * `unread`: how many inputs could not be read at all (they were told on standard error).
 */
export const showFindings = (inputs: readonly CheckedInput[], unread: number): string => {
  const all = inputs.flatMap(({ findings }) => findings);
  const failed = inputs.filter(({ status }) => status === 'failed').length + unread;
  const reports = inputs.length + unread - failed;
  const counted = `${reports} 份报告 ${reports === 1 ? 'report' : 'reports'}`;
  const without = failed > 0 ? ` · ${failed} 个输入无报告 ${failed === 1 ? 'input' : 'inputs'} without a report` : '';
  const verdict = `${markFor(all, failed > 0)} ${describeCounts(all)} · ${counted}${without}\n`;
  return verdict + inputs.map((input) => `\n${showInput(input, input.findings)}`).join('');
};
