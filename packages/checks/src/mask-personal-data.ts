import type { Finding, ParseResult } from '@nianbao/schema';
import type { PhraseMatch } from './prose/judge-phrases.ts';
import {
  findPersonalData,
  type KnownPersons,
  nobodyKnown,
  readKnown,
  type TextKind,
} from './prose/persons/find-personal-data.ts';
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
  /** The rules it was masked by. */
  readonly maskedBy: string;
}

/**
 * Names the rules by which personal data is hidden; raised whenever they hide something else. Stores mask again what other
 * rules masked.
 */
export const maskingRules = '2';

const kinds: Readonly<Record<string, PersonalDataKind>> = {
  身份证号: 'identity-number',
  手机号: 'mobile-number',
  银行卡号: 'bank-card',
  申请人姓名: 'applicant-name',
};

// What an office says of itself: its own name, address, codes.
const official =
  /^\/(?:source|report\/(?:agency|publication|period)|fields\/~1(?:agency|publication|period))(?:\/|~1|$)/;
const contact = /^\/(?:report\/contact|fields\/~1contact)(?:\/|~1|$)/;
// The opening gives the office's own contact.
const preamble = /^\/(?:report|fields)\/(?:~1)?narrative(?:\/|~1)preamble(?:\/|$)/;

const cells = /^\/(?:cells\/[^/]*\/raw|report\/extensions\/\d+\/cells\/)/;
const onlyFigure = /^[\d\s,.\uff0c]*$/;

/** As long as what it hides, so that offsets into the text stay true. */
const cover = (printed: string): string =>
  [...printed]
    .map((letter, index) => (index > 0 && /[\p{L}\p{N}]/u.test(letter) ? '*'.repeat(letter.length) : letter))
    .join('');

const kindOf = (text: string, path: string): TextKind => {
  if (preamble.test(path)) return 'opening';
  if (contact.test(path)) return 'contact';
  if (!cells.test(path)) return 'prose';
  return onlyFigure.test(text) ? 'figure' : 'cell';
};

/** What masking goes along with: what is known of the report, what was masked, and whom it found. */
interface Masking {
  readonly known: KnownPersons;
  readonly masked: MaskedText[];
  readonly found: Set<string>;
}

const note = (matches: readonly PhraseMatch[], path: string, masked: MaskedText[]): void => {
  for (const [hint, group] of Map.groupBy(matches, ({ hint = '' }) => hint))
    masked.push({ path, kind: kinds[hint]!, count: group.length });
};

const maskText = (text: string, path: string, { known, masked, found }: Masking): string => {
  const matches = findPersonalData(text, kindOf(text, path), known);
  if (matches.length === 0) return text;
  note(matches, path, masked);
  let shown = '';
  let end = 0;
  for (const { offset, length } of matches) {
    if (offset < end) continue;
    const printed = text.slice(offset, offset + length);
    found.add(printed);
    shown += text.slice(end, offset) + cover(printed);
    end = offset + length;
  }
  return shown + text.slice(end);
};

const start = (known: KnownPersons): Masking => ({ known, masked: [], found: new Set() });

/** The same for a text that stands alone. Example: "详询13912345678" → "详询1**********" */
export const maskPersonalText = (text: string): string => maskText(text, '', start(nobodyKnown));

const maskValue = (value: unknown, path: string, masking: Masking): unknown => {
  if (typeof value === 'string') return maskText(value, path, masking);
  if (typeof value !== 'object' || value === null || official.test(path)) return value;
  const before = masking.masked.length;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    maskValue(item, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, masking),
  ]);
  // Parts without personal data stay the objects they are.
  if (masking.masked.length === before) return value;
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
};

// Who is told in one place is hidden in all: mobile numbers, and names long enough to be no part of another word.
const learn = (known: KnownPersons, found: ReadonlySet<string>): KnownPersons => ({
  ...known,
  mobiles: new Set([
    ...known.mobiles,
    ...[...found].flatMap(
      (printed) =>
        toHalfWidth(printed)
          .replaceAll(/\D/g, '')
          .match(/1[3-9]\d{9}$/) ?? [],
    ),
  ]),
  names: new Set([...found].filter((printed) => /^\p{Script=Han}{3,}$/u.test(printed))),
});

// A name given to a file by somebody. It hides nothing of the report: a source whose file alone is named so is published.
const maskFileName = (result: ParseResult, known: KnownPersons): ParseResult => {
  const { path } = result.source ?? {};
  const shown = path === undefined ? undefined : maskText(path, '', start(known));
  return shown === path ? result : { ...result, source: { ...result.source, path: shown! } };
};

/**
 * Hides personal data (identity numbers, private mobile numbers, bank cards, names of applicants) in everything that a
 * result says: prose, raw text of cells, sentences of figures, extensions, diagnostics, the name of the file; and in what
 * findings quote. Every hidden character becomes "*" but for the first, so that lengths and offsets stay. Contact data of
 * the office are left alone, and no figure changes. Who is found in one text is hidden in all. With the `bytes` it was
 * read from, these are searched as well (`searchSource`). Basis: Article 15 of the Regulations; whatever rule
 * `privacy-exposed` finds, and more: what is published errs on the side of the person.
 * Example: `maskPersonalData(result, findings).masked` → [{ path: "/report/narrative/overview", kind: "identity-number", count: 1 }]
 */
export const maskPersonalData = (
  result: ParseResult,
  findings: readonly Finding[] = [],
  bytes: Uint8Array | null = null,
): MaskedResult => {
  const first = start(readKnown(result));
  const once = maskValue(result, '', first);
  const masking = first.found.size === 0 ? first : start(learn(first.known, first.found));
  const { known, masked } = masking;
  const shown = maskFileName((masking === first ? once : maskValue(result, '', masking)) as ParseResult, known);
  if (bytes && result.report !== null && masked.length === 0) note(searchSource(bytes, result), '/source', masked);
  return {
    result: shown,
    findings: maskValue(findings, '/findings', start(known)) as readonly Finding[],
    masked,
    maskedBy: maskingRules,
  };
};

/** The rules as a store takes them, to mask again what it keeps. Example: `await store.maskAgain(masking)` */
export const masking = {
  rules: maskingRules,
  mask: (
    { result, findings }: { readonly result: ParseResult; readonly findings: readonly Finding[] },
    bytes: Uint8Array | null,
  ): MaskedResult => maskPersonalData(result, findings, bytes ?? undefined),
  maskText: maskPersonalText,
} as const;
