const digits = '零一二三四五六七八九';
const digitOf = (character: string): number => {
  if (/[〇○ＯO0]/.test(character)) return 0;
  if (character === '两') return 2;
  return /\d/.test(character) ? Number(character) : digits.indexOf(character);
};

/** A year printed in figures or in Chinese numerals. Examples: '2024' → 2024 · '二〇二四' → 2024 · '20二四' → null */
export const readYearNumeral = (text: string): number | null => {
  const read = [...text].map(digitOf);
  const mixed = /\d/.test(text) && /[〇○一二三四五六七八九零]/.test(text);
  if (read.length !== 4 || read.includes(-1) || mixed) return null;
  const year = Number(read.join(''));
  return year >= 1990 && year <= 2099 ? year : null;
};

/** A whole number below 10,000 in Chinese numerals. Examples: '三' → 3 · '二十一' → 21 · '一百零二' → 102 · '余' → null */
export const readNumeral = (text: string): number | null => {
  if (text === '' || !/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return null;
  const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
  let total = 0;
  let digit = -1;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      // Two digits in a row are no number but a list (三四件).
      if (digit > 0) return null;
      digit = digitOf(character);
      continue;
    }
    total += (digit === -1 || digit === 0 ? 1 : digit) * place;
    digit = -1;
  }
  return total + Math.max(0, digit);
};

/** A year, in figures or in Chinese numerals, as part of a pattern. */
export const yearPattern = '(?:(?:19|20)\\d{2}|二[〇○零O0][〇○零O0一二][〇○零O0一二三四五六七八九])';
