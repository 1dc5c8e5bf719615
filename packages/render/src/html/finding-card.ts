import type { Finding } from '@nianbao/schema';
import { html } from 'hono/html';
import type { CheckedReport, RenderContext } from '../checked-report.ts';
import type { FindingGroup } from '../group-findings.ts';
import { severityNames, verdictNames } from '../wording.ts';

const shownOperands = 12;

const showExcerpt = (finding: Finding, report: CheckedReport) => {
  const excerpt = report.excerpts.get(finding);
  if (excerpt) {
    const { line, column, before, marked, after } = excerpt;
    return html`<p class="soft">第 ${line} 行第 ${column} 列 <span lang="en">line ${line}, column ${column}</span></p>
<pre>${before}<mark>${marked}</mark>${after}</pre>`;
  }
  const { page, table, row, column } = finding.place ?? {};
  if (page !== undefined) return html`<p class="soft">第 ${page} 页 <span lang="en">page ${page}</span></p>`;
  if (table === undefined || row === undefined) return '';
  return html`<p class="soft">第 ${table + 1} 个表格第 ${row + 1} 行${column === undefined ? '' : `第 ${column + 1} 列`}
<span lang="en">table ${table + 1}, row ${row + 1}${column === undefined ? '' : `, column ${column + 1}`}</span></p>`;
};

const showFigures = ({ operands, expected, actual, delta, verdict }: Finding) => {
  const compared =
    verdict === 'fail' && (expected !== null || actual !== null)
      ? html`<p>应为 <span lang="en">expected</span> <b>${expected ?? '–'}</b> · 实为 <span lang="en">actual</span>
<b>${actual ?? '–'}</b>${delta === null ? '' : html` · 差 <span lang="en">difference</span> <b>${delta}</b>`}</p>`
      : '';
  if (operands.length === 0) return compared;
  const rows = operands
    .slice(0, shownOperands)
    .map(
      ({ path, value, state, year }) =>
        html`<tr><td><code>${path}</code>${year === undefined ? '' : ` (${year})`}</td><td class="n">${value ?? state}</td></tr>`,
    );
  const left = operands.length - rows.length;
  return html`${compared}<details><summary>所涉的数 <span lang="en">figures concerned</span> (${operands.length})</summary>
<table><thead><tr><th>格 <span lang="en">cell</span></th><th class="n">数 <span lang="en">figure</span></th></tr></thead>
<tbody>${rows}</tbody></table>${left > 0 ? html`<p class="soft">… +${left}</p>` : ''}</details>`;
};

const showSuspect = ({ suspect }: Finding) =>
  suspect
    ? html`<p>存疑 <span lang="en">suspect</span>: <code>${suspect.path}</code> → <b>${suspect.suggested ?? '–'}</b>
${suspect.why.zh} <span lang="en">${suspect.why.en}</span></p>`
    : '';

const showExplained = ({ explained }: Finding) =>
  explained
    ? html`<p>说明 <span lang="en">explained</span>: ${explained.text}
<span class="soft">${[explained.by, explained.on].filter(Boolean).join(' ')}</span></p>`
    : '';

const showRule = (id: string, rulePages: string | null) =>
  rulePages === null ? html`<code>${id}</code>` : html`<a href="${rulePages}${id}/"><code>${id}</code></a>`;

/** One root finding with its evidence and what follows from it. */
export const showFinding = ({ root, followers }: FindingGroup, report: CheckedReport, context: RenderContext) => {
  const failed = root.verdict === 'fail';
  const name = failed ? severityNames[root.severity] : verdictNames[root.verdict];
  const title = context.rules.find(({ id }) => id === root.rule)?.title;
  const assumed = root.mode === 'blank-as-zero';
  return html`<article class="${failed ? root.severity : 'quiet'}">
<h3><span class="tag">${name.zh} <span lang="en">${name.en}</span></span>${title ? html`${title.zh} <span lang="en">${title.en}</span>` : root.rule}</h3>
<p>${root.message.zh}${assumed ? '(空白按 0 计)' : ''}</p>
<p lang="en">${root.message.en}${assumed ? ' (blanks counted as 0)' : ''}</p>
${showExcerpt(root, report)}${showSuspect(root)}${showExplained(root)}${showFigures(root)}
${
  followers.length > 0
    ? html`<details><summary>随之不符 <span lang="en">follows from it</span> (${followers.length})</summary>
<ul>${followers.map(({ message, rule }) => html`<li>${message.zh} <span lang="en">${message.en}</span> <code>${rule}</code></li>`)}</ul></details>`
    : ''
}
<p class="soft">${showRule(root.rule, context.rulePages)}</p>
</article>`;
};
