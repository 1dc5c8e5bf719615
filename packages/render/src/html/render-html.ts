// A whole check as one HTML file: no script, nothing from outside; readable on a phone, in the dark, and on paper.
import { html, raw } from 'hono/html';
import type { CheckedReport, RenderContext } from '../checked-report.ts';
import { countVerdicts, type VerdictCounts } from '../count-verdicts.ts';
import { groupFindings } from '../group-findings.ts';
import { nameReport } from '../wording.ts';
import { showFinding } from './finding-card.ts';
import { style } from './style.ts';

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const describeCounts = ({ error, warning, info, open, explained }: VerdictCounts) => ({
  zh: `${error} 处错误 · ${warning} 处警告 · ${info} 处提示 · ${open} 处未能判定${explained > 0 ? ` · ${explained} 处已说明` : ''}`,
  en: `${plural(error, 'error')} · ${plural(warning, 'warning')} · ${info} info · ${open} open${explained > 0 ? ` · ${explained} explained` : ''}`,
});

const toneOf = ({ error, warning }: VerdictCounts, failed: boolean): string => {
  if (failed || error > 0) return 'bad';
  return warning > 0 ? 'care' : 'ok';
};

const showWanting = ({ wanting }: VerdictCounts) =>
  wanting > 0
    ? html`<p class="soft">另有 ${wanting} 条规则需要往年或其他机关的报告,未能核对 <span lang="en">${wanting} more rules need other reports and were not judged</span></p>`
    : '';

const showReport = (report: CheckedReport, index: number, context: RenderContext) => {
  const { agency, year, label, source, status, diagnostics, findings } = report;
  const name = nameReport(agency, year);
  const counts = countVerdicts(findings);
  const said = describeCounts(counts);
  const failed = status === 'failed';
  const body = failed
    ? diagnostics.map(({ message }) => html`<p>${message.zh} <span lang="en">${message.en}</span></p>`)
    : [
        ...groupFindings(findings.filter(({ needs }) => needs === undefined)).map((group) =>
          showFinding(group, report, context),
        ),
        showWanting(counts),
      ];
  return html`<section id="report-${index + 1}"><h2>${failed ? label : name.zh}</h2>
<p class="verdict ${toneOf(counts, failed)}">${failed ? html`没有读出年度报告 <span lang="en">no annual report</span>` : html`${said.zh} <span lang="en">${said.en}</span>`}</p>
<p class="soft"><code>${label}</code> · ${source.format} · SHA-256 <code>${source.sha256}</code></p>
${body}</section>`;
};

const showContents = (reports: readonly CheckedReport[]) =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="目录 contents"><table><thead><tr><th>报告 <span lang="en">report</span></th><th class="n">错误 <span lang="en">errors</span></th>
<th class="n">警告 <span lang="en">warnings</span></th><th class="n">提示 <span lang="en">info</span></th><th class="n">未定 <span lang="en">open</span></th></tr></thead>
<tbody>${reports.map((report, index) => {
    const { error, warning, info, open } = countVerdicts(report.findings);
    const name = report.status === 'failed' ? report.label : nameReport(report.agency, report.year).zh;
    const cells = report.status === 'failed' ? ['–', '–', '–', '–'] : [error, warning, info, open];
    return html`<tr><td><a href="#report-${index + 1}">${name}</a></td>${cells.map((cell) => html`<td class="n">${cell}</td>`)}</tr>`;
  })}</tbody></table></div>`;

/**
 * A self-contained HTML page of the findings, grouped by root cause, with the source excerpt and the cell marked.
 * Example: `await renderHtml(reports, context)` → '<!doctype html>…'
 */
export const renderHtml = async (reports: readonly CheckedReport[], context: RenderContext): Promise<string> => {
  const counts = countVerdicts(reports.flatMap(({ findings }) => findings));
  const failed = reports.some(({ status }) => status === 'failed') || context.unread.length > 0;
  const said = describeCounts(counts);
  const page = html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>年报核对结果 Check of annual reports</title><style>${raw(style)}</style></head><body><main>
<h1>年报核对结果 <span lang="en">Check of annual reports</span></h1>
<p class="verdict ${toneOf(counts, failed)}">${reports.length} 份 · ${said.zh} <span lang="en">${plural(reports.length, 'source')} · ${said.en}</span></p>
${context.unread.map((problem) => html`<p class="bad">${problem.zh} <span lang="en">${problem.en}</span></p>`)}
${reports.length > 1 ? showContents(reports) : ''}
${reports.map((report, index) => showReport(report, index, context))}
<p class="soft">nianbao ${context.version}</p></main></body></html>
`;
  return String(await page);
};
