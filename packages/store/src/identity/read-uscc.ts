// Unified social credit code, GB 32100-2015: 17 characters and a check character (format.md §9.1).
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = new RegExp(`^[${alphabet}]{18}$`);

/**
 * The code in its canonical writing (half-width, upper case, no spaces), or null where it is no valid code:
 * 18 characters of the alphabet, the last of them the check character (mod 31, weights 3^i mod 31).
 * Example: `readUscc('12620600mb0523338c')` → "12620600MB0523338C"; with a wrong last character → null
 */
export const readUscc = (text: string): string | null => {
  const code = text.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase();
  if (!shape.test(code)) return null;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] === code[17] ? code : null;
};
