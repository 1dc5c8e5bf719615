import type { Field, ParseResult, Place } from '@nianbao/schema';
import { foldText } from '../align/fold-text.ts';
import { printForm } from '../metadata/print-form.ts';

// What a source may print between or instead of the characters of a text: tags, attributes of Markdown, entities, pinyin.
const markup = /<[^<>]{0,2000}>|&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});|\]\{[^}\n]{0,300}\}|\([a-zà-ǜ]{1,6}\)/giy;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&mdash;': '—',
  '&ndash;': '–',
  '&middot;': '·',
};
// A field may stand in a later cell of the row that its block begins with.
const slack = 1000;

const decodeEntity = (text: string): string => {
  const code = /^&#(x?)([\da-f]+);$/i.exec(text);
  if (!code) return entities[text.toLowerCase()] ?? '';
  const point = Number.parseInt(code[2]!, code[1] ? 16 : 10);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

const fold = (text: string): string => foldText(printForm(text));

interface Stripped {
  readonly text: string;
  /** For each character of `text`: where it begins and ends in the source. */
  readonly spans: readonly (readonly [number, number])[];
}

const strip = (source: string, from: number, to: number, ignored: RegExp): Stripped => {
  let text = '';
  const spans: [number, number][] = [];
  for (let at = from; at < to; ) {
    markup.lastIndex = at;
    const found = /[<&\](]/.test(source[at]!) ? markup.exec(source) : null;
    const end = found ? at + found[0].length : at + 1;
    const printed = fold(found ? (found[0].startsWith('&') ? decodeEntity(found[0]) : '') : source[at]!);
    for (const character of printed) {
      if (ignored.test(character)) continue;
      for (let unit = 0; unit < character.length; unit += 1) spans.push([at, end]);
      text += character;
    }
    at = end;
  }
  return { text, spans };
};

const markupSigns = /[<&\](*|\\#=]/;

const lineAt = (source: string, { line, offset = 0 }: Place, to: number): Pick<Place, 'line'> =>
  line === undefined ? {} : { line: line + source.slice(offset, to).split('\n').length - 1 };

const narrow = (source: string, { raw, place }: Field): Place => {
  const { offset, length = 0 } = place;
  if (offset === undefined || raw === '') return place;
  // Mostly it stands there as it was read; behind markup the same words may be an attribute's, so those are gone through.
  const exact = source.indexOf(raw, offset);
  if (exact >= offset && exact <= offset + length && !markupSigns.test(source.slice(offset, exact)))
    return { ...place, ...lineAt(source, place, exact), offset: exact, length: raw.length };
  // White space comes and goes with markup; then also the signs that Markdown and pipe tables set between words.
  for (const ignored of [/[\s\u00a0]/, /[\s\u00a0*|\\#=]/]) {
    const wanted = [...fold(raw)].filter((character) => !ignored.test(character)).join('');
    const { text, spans } = strip(source, offset, Math.min(source.length, offset + length + slack), ignored);
    const at = wanted === '' ? -1 : text.indexOf(wanted);
    if (at === -1) continue;
    const [first, last] = [spans[at]![0], spans[at + wanted.length - 1]![1]];
    return { ...place, ...lineAt(source, place, first), offset: first, length: last - first };
  }
  return place;
};

/**
 * Gives each field the exact place of its text in a decoded source: the readers know the block it stands in. A text that
 * markup runs through is placed from its first to its last character.
 */
export const locateFields = (source: string, fields: ParseResult['fields']): ParseResult['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([pointer, field]) => [pointer, { ...field, place: narrow(source, field) }]),
  );
