import type { Explained, Finding } from '@nianbao/schema';

/** A note on a finding of this rule at this place; without `year` it holds for every year. */
export interface Explanation {
  readonly rule: string;
  /** The row, column, table or cell; null: a finding about the whole report. */
  readonly at: string | null;
  readonly year?: number;
  readonly text: string;
  /** The same in English. */
  readonly textEn?: string;
  readonly by?: string;
  readonly on?: string;
}

const buildKeyPrefix = ({ rule, at }: Explanation): string => [rule, at].filter((part) => part !== null).join('@');

const isAbout = (note: Explanation, { key }: Finding, year: number | null): boolean => {
  if (note.year !== undefined && note.year !== year) return false;
  const prefix = buildKeyPrefix(note);
  return key === (year === null ? prefix : `${prefix}@${year}`);
};

/** Attaches the notes to the findings they are about; only where a rule did not pass. Figures stay as they are. */
export const attachExplanations = (
  findings: readonly Finding[],
  notes: readonly Explanation[],
  year: number | null,
): Finding[] =>
  findings.map((finding) => {
    const note = finding.verdict === 'pass' ? undefined : notes.find((candidate) => isAbout(candidate, finding, year));
    if (!note) return finding;
    const { text, textEn, by = null, on = null } = note;
    const explained: Explained = { text, ...(textEn === undefined ? {} : { textEn }), by, on };
    return { ...finding, explained };
  });
