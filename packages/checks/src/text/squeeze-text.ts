const numerals = '〇一二三四五六七八九';
// 二〇二四年, 二○二四年, 二零二四年
const inNumerals = /[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g;

const foldNumeral = (numeral: string): string =>
  [...numeral].map((sign) => numerals.indexOf(sign.replace(/[○零]/, '〇'))).join('');

/** A text without blanks and in half-width signs. */
export interface SqueezedText {
  readonly text: string;
  /** For each character of `text` where it stands in the original; one more for its end. */
  readonly at: readonly number[];
}

/**
 * Prepares prose to be searched: blanks are left out (line feeds stay), full-width letters, digits and marks are the plain ones,
 * years in Chinese numerals are in digits. Example: `squeezeText('二〇二四 年，')` → { text: '2024年,', at: [0, 1, 2, 3, 5, 6, 7] }
 */
export const squeezeText = (original: string): SqueezedText => {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const sign = original[index]!;
    if (sign !== '\n' && /[\s\u200b\ufeff]/.test(sign)) continue;
    const code = sign.charCodeAt(0);
    text += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
    at.push(index);
  }
  at.push(original.length);
  return { text: text.replaceAll(inNumerals, foldNumeral), at };
};
