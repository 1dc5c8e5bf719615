// What every findings format starts from: one checked source, with the piece of text at each finding's place.
import type { BilingualText, Finding, ParseResult, Severity } from '@nianbao/schema';
import { decodeSource, type Excerpt, findExcerpt } from './find-excerpt.ts';
import { placeWords } from './place-words.ts';

/** A rule as the formats need it; the catalogue's own entries fit. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly title: BilingualText;
  readonly legalBasis: BilingualText;
}

/** One checked source. `findings`: those to show, in the order of the catalogue. */
export interface CheckedReport {
  /** The path or address as the user gave it; `-` for standard input. */
  readonly label: string;
  readonly source: ParseResult['source'];
  readonly status: ParseResult['status'];
  readonly agency: string | null;
  readonly year: number | null;
  readonly findings: readonly Finding[];
  readonly diagnostics: ParseResult['diagnostics'];
  /** Present for the findings whose place is an offset in a decoded text. */
  readonly excerpts: ReadonlyMap<Finding, Excerpt>;
}

/** What a format is told besides the reports. */
export interface RenderContext {
  readonly rules: readonly RuleDescription[];
  /** Version of the rule catalogue. */
  readonly version: string;
  /** Where the rule pages stand, ending in `/`; a rule's page is `<rulePages><id>/`. Null: nowhere, so nothing leads there. */
  readonly rulePages: string | null;
  /** Severities that make the run fail. */
  readonly grave: readonly Severity[];
  /** Inputs that gave no bytes at all, told apart from those without a report. */
  readonly unread: readonly BilingualText[];
}

/** The findings to show: every verdict but `pass`, or all of them. */
export const selectFindings = (findings: readonly Finding[], all: boolean): Finding[] =>
  findings.filter((finding) => all || finding.verdict !== 'pass');

/**
 * Prepares a parsed and checked source for any format, so that its bytes need not be kept. `hide`: covers what must not be
 * quoted of the decoded text, at its length.
 * Example: `describeChecked({ label: 'a.html', result, findings, bytes }, { all: false })`
 */
export const describeChecked = (
  checked: {
    readonly label: string;
    readonly result: ParseResult;
    readonly findings: readonly Finding[];
    readonly bytes: Uint8Array;
  },
  { all, hide = (text) => text }: { readonly all: boolean; readonly hide?: (text: string) => string },
): CheckedReport => {
  const { label, result, bytes } = checked;
  const findings = placeWords(selectFindings(checked.findings, all), result, bytes);
  const decoded = findings.length > 0 ? decodeSource(bytes, result.source.encoding) : null;
  const text = decoded === null ? null : hide(decoded);
  const excerpts = new Map<Finding, Excerpt>();
  for (const finding of findings) {
    const excerpt = text === null ? null : findExcerpt(text, finding.place);
    if (excerpt) excerpts.set(finding, excerpt);
  }
  const { report, source, status, diagnostics } = result;
  const agency = report?.agency.name ?? null;
  return { label, source, status, agency, year: report?.year ?? null, findings, diagnostics, excerpts };
};
