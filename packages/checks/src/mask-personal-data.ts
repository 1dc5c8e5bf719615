import type { Finding, ParseResult } from '@nianbao/schema';
import { findApplicantNames } from './prose/find-applicant-names.ts';
import { findPrivateNumbers } from './prose/find-private-numbers.ts';
import { gap } from './prose/identity-numbers.ts';
import type { PhraseMatch } from './prose/judge-phrases.ts';
import { searchSource } from './search-source.ts';
import { toHalfWidth } from './text/to-half-width.ts';

/** A kind of personal data. */
export type PersonalDataKind = 'identity-number' | 'mobile-number' | 'bank-card' | 'applicant-name';

/**
 * What was masked in one text: where it stands (JSON pointer into the ParseResult), what it is, how often. The path
 * "/source" says that the source holds it, and nothing that was read from it: then the source must not be published.
 */
export interface MaskedText {
  readonly path: string;
  readonly kind: PersonalDataKind;
  readonly count: number;
}

/**
 * A result and its findings as they may be published. `masked` is empty where nothing of the result had to be hidden:
 * then `result` is the one given.
 */
export interface MaskedResult {
  readonly result: ParseResult;
  readonly findings: readonly Finding[];
  readonly masked: readonly MaskedText[];
}

const kinds: Readonly<Record<string, PersonalDataKind>> = {
  身份证号: 'identity-number',
  手机号: 'mobile-number',
  银行卡号: 'bank-card',
  申请人姓名: 'applicant-name',
};

// What an office says of itself: its own telephone, address, codes.
const official =
  /^\/(?:source|report\/(?:contact|agency|publication|period)|fields\/~1(?:contact|agency|publication|period))(?:\/|~1|$)/;
// The opening gives the office's own contact.
const preamble = /^\/(?:report|fields)\/(?:~1)?narrative(?:\/|~1)preamble(?:\/|$)/;

const suspicious = new RegExp(`\\d(?:${gap}{0,2}\\d){9}|申请人`);

/** As long as what it hides, so that offsets into the text stay true. */
const cover = (printed: string): string =>
  [...printed]
    .map((letter, index) => (index > 0 && /[\p{L}\p{N}]/u.test(letter) ? '*'.repeat(letter.length) : letter))
    .join('');

const findPersonalData = (text: string, path: string): PhraseMatch[] => {
  const folded = toHalfWidth(text);
  if (!suspicious.test(folded)) return [];
  const numbers = findPrivateNumbers(folded).filter(({ hint }) => hint !== '手机号' || !preamble.test(path));
  return [...numbers, ...findApplicantNames(folded)].sort((a, b) => a.offset - b.offset);
};

const note = (matches: readonly PhraseMatch[], path: string, masked: MaskedText[]): void => {
  for (const [hint, group] of Map.groupBy(matches, ({ hint = '' }) => hint))
    masked.push({ path, kind: kinds[hint]!, count: group.length });
};

const maskText = (text: string, path: string, masked: MaskedText[]): string => {
  const matches = findPersonalData(text, path);
  if (matches.length === 0) return text;
  note(matches, path, masked);
  let shown = '';
  let end = 0;
  for (const { offset, length } of matches) {
    if (offset < end) continue;
    shown += text.slice(end, offset) + cover(text.slice(offset, offset + length));
    end = offset + length;
  }
  return shown + text.slice(end);
};

/** The same for a text that stands alone. Example: "详询13912345678" → "详询1**********" */
export const maskPersonalText = (text: string): string => maskText(text, '', []);

const maskValue = (value: unknown, path: string, masked: MaskedText[]): unknown => {
  if (typeof value === 'string') return maskText(value, path, masked);
  if (typeof value !== 'object' || value === null || official.test(path)) return value;
  const before = masked.length;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    maskValue(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, masked),
  ]);
  // Parts without personal data stay the objects they are.
  if (masked.length === before) return value;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
};

// A name given to a file by somebody. It hides nothing of the report: a source whose file alone is named so is published.
const maskFileName = (result: ParseResult): ParseResult => {
  const { path } = result.source ?? {};
  const shown = path === undefined ? undefined : maskPersonalText(path);
  return shown === path ? result : { ...result, source: { ...result.source, path: shown! } };
};

/**
 * Hides personal data (identity numbers, private mobile numbers, bank cards, names of applicants) in everything that a
 * result says: prose, raw text of cells, sentences of figures, extensions, diagnostics, the name of the file; and in what
 * findings quote. Every hidden character becomes "*" but for the first, so that lengths and offsets stay. Contact data of
 * the office are left alone, and no figure changes. With the `bytes` it was read from, these are searched as well
 * (`searchSource`). Basis: Article 15 of the Regulations; the same search as rule `privacy-exposed`.
 * Example: `maskPersonalData(result, findings).masked` → [{ path: "/report/narrative/overview", kind: "identity-number", count: 1 }]
 */
export const maskPersonalData = (
  result: ParseResult,
  findings: readonly Finding[] = [],
  bytes: Uint8Array | null = null,
): MaskedResult => {
  const masked: MaskedText[] = [];
  const shown = maskFileName(maskValue(result, '', masked) as ParseResult);
  if (bytes && result.report !== null && masked.length === 0) note(searchSource(bytes, result), '/source', masked);
  return {
    result: shown,
    findings: maskValue(findings, '/findings', []) as readonly Finding[],
    masked,
  };
};
