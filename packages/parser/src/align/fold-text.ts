import { hantPairs } from '../generated/hant-table.ts';

const hans = new Map<string, string>();
for (let index = 0; index < hantPairs.length; index += 2) hans.set(hantPairs[index]!, hantPairs[index + 1]!);

// Radicals that NFKC leaves alone, seen in the text layers of PDF files.
const radicals = new Map(
  Object.entries({ '⺠': '民', '⻔': '门', '⻓': '长', '⻅': '见', '⻬': '齐', '⻛': '风', '⻥': '鱼' }),
);

const foldCharacter = (character: string): string => {
  const simplified = hans.get(character) ?? radicals.get(character);
  if (simplified !== undefined) return simplified;
  const compatible = character.normalize('NFKC');
  if (compatible.length !== 1) return character;
  return hans.get(compatible) ?? compatible;
};

// What each UTF-16 unit folds to; 0 where that was not asked yet. A table, since every character of every report passes.
const folded = new Uint16Array(65_536);

const learn = (code: number): number => {
  const character = String.fromCharCode(code);
  const known = /\s/.test(character) ? (character === '\u2028' ? '\n' : ' ') : foldCharacter(character);
  folded[code] = known.charCodeAt(0);
  return folded[code]!;
};

const foldFrom = (text: string, first: number): string => {
  let result = '';
  let from = 0;
  for (let index = first; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const known = folded[code]! || learn(code);
    if (known === code) continue;
    result += text.slice(from, index) + String.fromCharCode(known);
    from = index + 1;
  }
  return result + text.slice(from);
};

// The text of a block is asked for by many readers; it is folded once and forgotten with the document.
const worthRemembering = 24;
const mostRemembered = 200_000;
const remembered = new Map<string, string>();
let rememberedLength = 0;

/** Forgets the texts of a document that has been read: a piece of a text keeps the whole of it in memory. */
export const forgetFolded = (): void => {
  remembered.clear();
  rememberedLength = 0;
};

const remember = (text: string, first: number): string => {
  if (rememberedLength > mostRemembered) forgetFolded();
  const known = foldFrom(text, first);
  if (text.length > mostRemembered / 10) return known;
  remembered.set(text, known);
  rememberedLength += text.length;
  return known;
};

/**
 * Folds a text for matching, character by character, so that offsets stay: full width → ASCII, CJK radicals →
 * ideographs, Traditional → Simplified (the form's vocabulary), no-break and ideographic space → space. A text that
 * needs no folding is given back as it is.
 * Example: `foldText('2024年統計')` → '2024年统计'
 */
export const foldText = (text: string): string => {
  let first = 0;
  for (; first < text.length; first += 1) {
    const code = text.charCodeAt(first);
    if (code >= 0x80 && (folded[code]! || learn(code)) !== code) break;
  }
  if (first === text.length) return text;
  return text.length < worthRemembering ? foldFrom(text, first) : (remembered.get(text) ?? remember(text, first));
};

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** The Han characters of an already folded text; what labels are compared by. Example: '(一)予以 公开:' → '一予以公开'. */
export const hanOnly = (foldedText: string): string => {
  let result = '';
  let from = 0;
  for (let index = 0; index < foldedText.length; index += 1) {
    if (isHan(foldedText.charCodeAt(index))) continue;
    if (index > from) result += foldedText.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? foldedText : result + foldedText.slice(from);
};

/** The first character of `labelKey(text)`, '' where there is none. */
export const firstHan = (text: string): string => {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const known = folded[code]! || learn(code);
    if (isHan(known)) return String.fromCharCode(known);
  }
  return '';
};

/** `hanOnly(foldText(text))`: the key by which a label is matched, whatever its width, script, spaces or punctuation. */
export const labelKey = (text: string): string => hanOnly(foldText(text));

// One for each Traditional character of the vocabulary.
const traditional = new Uint8Array(65_536);
for (const character of hans.keys()) traditional[character.charCodeAt(0)] = 1;

/** Share of characters among the Han ones that only Traditional text has (seeds: 0.24 against 0.002). */
export const traditionalShare = (texts: readonly string[]): number => {
  let han = 0;
  let found = 0;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (!isHan(code)) continue;
      han += 1;
      found += traditional[code]!;
    }
  }
  return han === 0 ? 0 : found / han;
};
