// Where words of the prose stand in the decoded source. The parser keeps the prose as it reads, a rule knows where in it
// its words are; markup, entities and blanks of the source are gone from it.
import type { Finding, ParseResult, Place } from '@nianbao/schema';
import { countLines, decodeSource } from './find-excerpt.ts';

/** A source without what is not printed. */
interface Printed {
  readonly text: string;
  /** For each character of `text` where it begins in the source; one more for its end. */
  readonly at: readonly number[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  middot: '·',
  hellip: '…',
};
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;
// Blanks come and go; the signs are Markdown's and those between the cells of a text.
const skipped = /[\s\u00a0\u200b\ufeff*|\\#]/;

const decodeEntity = ([, decimal, hex, name]: RegExpExecArray): string => {
  if (name !== undefined) return entities[name.toLowerCase()] ?? '';
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

// What nobody sees goes to its end, any other tag to its bracket. What once had no end has none further on.
const buildTagReader = (source: string): ((index: number) => number) => {
  const lower = source.toLowerCase();
  const endless = new Set<string>();
  const findEnd = (sign: string, index: number): number => {
    const end = endless.has(sign) ? -1 : lower.indexOf(sign, index);
    if (end === -1) endless.add(sign);
    return end === -1 ? -1 : end + sign.length;
  };
  return (index) => {
    if (!/[/!a-z]/.test(lower[index + 1] ?? '')) return -1;
    if (lower.startsWith('<!--', index)) return findEnd('-->', index);
    const unseen = ['script', 'style', 'title'].find((name) => lower.startsWith(`<${name}`, index));
    const closed = unseen === undefined ? -1 : findEnd(`</${unseen}>`, index);
    return closed === -1 ? findEnd('>', index) : closed;
  };
};

const readPrinted = (source: string, isMarkup: boolean): Printed => {
  const pieces: string[] = [];
  const at: number[] = [];
  const take = (text: string, from: number): void => {
    for (const sign of text.split('')) {
      if (skipped.test(sign)) continue;
      pieces.push(sign);
      at.push(from);
    }
  };
  const readTag = buildTagReader(source);
  for (let index = 0; index < source.length; ) {
    const sign = source[index]!;
    const tagEnd = isMarkup && sign === '<' ? readTag(index) : -1;
    entity.lastIndex = index;
    const coded = isMarkup && sign === '&' ? entity.exec(source) : null;
    if (coded) take(decodeEntity(coded), index);
    else if (tagEnd === -1) take(sign, index);
    index = tagEnd === -1 ? index + (coded?.[0].length ?? 1) : tagEnd;
  }
  at.push(source.length);
  return { text: pieces.join(''), at };
};

const squeeze = (text: string): string =>
  text
    .split('')
    .filter((sign) => !skipped.test(sign))
    .join('');

interface Span {
  readonly offset: number;
  readonly length: number;
}

const spanFrom = ({ at }: Printed, first: number, length: number): Span => ({
  offset: at[first]!,
  length: at[first + length - 1]! + 1 - at[first]!,
});

// The paragraph first: its words alone may stand in many places. Of a paragraph that the source prints otherwise, what is near.
const findSpan = (printed: Printed, part: string, { offset, length }: Span): Span | null => {
  const from = part.lastIndexOf('\n', offset - 1) + 1;
  const end = part.indexOf('\n', offset);
  const to = end === -1 ? part.length : end;
  for (const [left, right] of [
    [from, to],
    [Math.max(from, offset - 15), Math.min(to, offset + length + 15)],
  ] as const) {
    const wanted = squeeze(part.slice(left, right));
    const start = printed.text.indexOf(wanted);
    if (wanted === '' || start === -1) continue;
    const first = start + squeeze(part.slice(left, offset)).length;
    const last = first + squeeze(part.slice(offset, offset + length)).length - 1;
    if (last < first) return null;
    return spanFrom(printed, first, last - first + 1);
  }
  return null;
};

const readSpan = ({ params: { places } }: Finding): Span | null => {
  const [first] = Array.isArray(places) ? (places as Partial<Span>[]) : [];
  const { offset, length } = first ?? {};
  return typeof offset === 'number' && typeof length === 'number' ? { offset, length } : null;
};

const readPart = ({ report }: ParseResult, path: string | undefined): string | null => {
  const name = path?.startsWith('/narrative/') ? path.slice('/narrative/'.length) : '';
  const text = (report?.narrative as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof text === 'string' ? text : null;
};

// A heading is short and printed once, or it is the repetition that is told of.
const findHeading = (printed: Printed, { params: { words, isLast } }: Finding): Span | null => {
  const wanted = typeof words === 'string' ? squeeze(words) : '';
  const start = isLast === true ? printed.text.lastIndexOf(wanted) : printed.text.indexOf(wanted);
  return wanted === '' || start === -1 ? null : spanFrom(printed, start, wanted.length);
};

const findWords = (printed: Printed, finding: Finding, result: ParseResult): Span | null => {
  const span = readSpan(finding);
  const part = span && readPart(result, finding.paths[0]);
  return span && part !== null ? findSpan(printed, part, span) : findHeading(printed, finding);
};

/**
 * Gives findings about words of the prose (`params.places`: where in the part, the first path) or a heading (`params.words`)
 * their place in the source, where it is a decoded text that prints them. A finding whose words must not be shown
 * (`params.masked`) gets its line only. Example: `placeWords(findings, result, bytes)`
 */
export const placeWords = (findings: readonly Finding[], result: ParseResult, bytes: Uint8Array): Finding[] => {
  const isWanted = ({ place, params }: Finding): boolean =>
    place === undefined && (params.places !== undefined || params.words !== undefined);
  const source = findings.some(isWanted) ? decodeSource(bytes, result.source.encoding) : null;
  if (source === null) return [...findings];
  const printed = readPrinted(source, /html|markdown/.test(result.source.format));
  return findings.map((finding) => {
    const found = isWanted(finding) ? findWords(printed, finding, result) : null;
    if (!found) return finding;
    const line = countLines(source.slice(0, found.offset));
    const place: Place = finding.params.masked === true ? { line } : { line, ...found };
    return { ...finding, place };
  });
};
