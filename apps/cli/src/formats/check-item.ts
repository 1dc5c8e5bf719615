import type { Finding, ParseResult } from '@nianbao/schema';
import type { Reading } from '../reading/reading.ts';
import { decodeSource, type Excerpt, findExcerpt } from './find-excerpt.ts';

/** What `check --format json|ndjson` gives for one input (contract.md). */
export interface CheckItem {
  readonly source: ParseResult['source'];
  readonly status: ParseResult['status'];
  readonly findings: readonly Finding[];
}

/** A checked input as the pretty format needs it: its name, and for each finding the piece of the source. */
export interface CheckedInput extends CheckItem {
  readonly label: string;
  readonly title: string;
  readonly diagnostics: ParseResult['diagnostics'];
  readonly excerpts: ReadonlyMap<Finding, Excerpt>;
}

/** The findings to show: every verdict but `pass`, or all of them. */
export const selectFindings = (findings: readonly Finding[], all: boolean): Finding[] =>
  findings.filter((finding) => all || finding.verdict !== 'pass');

/** Prepares a reading for people, so that its bytes need not be kept. */
export const describeChecked = ({ input, result, findings, bytes }: Reading, all: boolean): CheckedInput => {
  const shown = selectFindings(findings, all);
  const text = shown.length > 0 ? decodeSource(bytes, result.source.encoding) : null;
  const excerpts = new Map<Finding, Excerpt>();
  for (const finding of shown) {
    const excerpt = text === null ? null : findExcerpt(text, finding.place);
    if (excerpt) excerpts.set(finding, excerpt);
  }
  const { report, source, status, diagnostics } = result;
  const title = report
    ? [report.agency.name ?? '机关不明 agency unknown', report.year ?? '年度不明 year unknown'].join(' ')
    : '';
  return { label: input.label, title, source, status, findings: shown, diagnostics, excerpts };
};
