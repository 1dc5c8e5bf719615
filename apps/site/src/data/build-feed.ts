// Atom feeds. Their dates are those of the reports, so that equal stores give equal feeds.
import { reportPath } from '../model/cell-address.ts';
import { say } from '../text/say.ts';
import type { ExplainedReports } from './read-explained.ts';
import { sumExplained } from './read-explained.ts';
import type { ReportSummary } from './stored.ts';

/** A feed: its title, its own address and the page it belongs to (both without origin), its reports, newest first. */
export interface FeedInput {
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly reports: readonly ReportSummary[];
  readonly explained: ExplainedReports;
  /** Public origin; without it the addresses stay relative to the feed. */
  readonly origin: URL | undefined;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Characters that XML cannot hold are dropped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escapeXml = (text: string): string => text.replace(unfit, '').replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

// Where no date of publication is printed, the last day of the year that the report is about.
const dateOf = ({ publishedOn, year }: ReportSummary): string =>
  `${publishedOn ?? `${year ?? 1970}-12-31`}T00:00:00+08:00`;

// What the checks say, in a line.
const sumUp = (report: ReportSummary, reports: ExplainedReports): string => {
  const { findings, figures } = report;
  const explained = sumExplained(reports, [report]);
  return [
    ...(['error', 'warning'] as const).flatMap((severity) =>
      findings[severity] > 0 ? [say('zh', `verdict.${severity}`, { n: findings[severity] })] : [],
    ),
    ...(['error', 'warning'] as const).flatMap((severity) =>
      explained[severity] > 0 ? [say('zh', `explained.${severity}`, { n: explained[severity] })] : [],
    ),
    ...(findings.error + findings.warning + explained.error + explained.warning === 0
      ? [say('zh', 'verdict.clean')]
      : []),
    ...(figures.asked > 0 ? [say('zh', 'verdict.held', figures)] : []),
  ].join(' · ');
};

/** The feed as XML. */
export const buildFeed = ({ title, self, page, reports, explained, origin }: FeedInput): string => {
  const at = (path: string): string => escapeXml(origin ? new URL(path, origin).href : path);
  const idOf = (path: string): string => (origin ? at(path) : `urn:nianbao:${escapeXml(path)}`);
  const entries = reports.map((report) => {
    const path = reportPath(report.agencyId, report.key);
    const name = report.agencyName ?? say('zh', 'agency.unknown');
    const title =
      report.year === null ? say('zh', 'report.titleNoYear') : say('zh', 'report.title', { year: String(report.year) });
    const again = report.version > 1 ? say('zh', 'feed.version', { n: report.version }) : '';
    // Whoever follows the feed is told when a body publishes a report again: another source, another entry.
    const id = `${idOf(path)}#sha256=${report.sha256.slice(0, 16)}`;
    return `<entry><id>${id}</id><title>${escapeXml(`${name} ${title}${again}`)}</title><link href="${at(path)}"/><updated>${dateOf(report)}</updated><summary>${escapeXml(sumUp(report, explained))}</summary></entry>`;
  });
  const updated = reports.map(dateOf).toSorted().at(-1) ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans"><id>${idOf(self)}</id><title>${escapeXml(title)}</title>`,
    `<link rel="self" href="${at(self)}"/><link href="${at(page)}"/><updated>${updated}</updated><author><name>年报 Nianbao</name></author>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
};

/** An answer with a feed. */
export const answerFeed = (input: FeedInput): Response =>
  new Response(buildFeed(input), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
