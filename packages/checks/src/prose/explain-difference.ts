import type { BilingualText } from '@nianbao/schema';
import { nothing } from './stated-wording.ts';

const reverse = (value: number): number => Number([...String(value)].reverse().join(''));

// Two neighbouring digits changed places.
const isTransposed = (stated: number, expected: number): boolean => {
  const digits = String(expected);
  if (!Number.isInteger(stated) || String(stated).length !== digits.length) return false;
  for (let index = 0; index + 1 < digits.length; index += 1) {
    const swapped = digits.slice(0, index) + digits[index + 1] + digits[index] + digits.slice(index + 2);
    if (Number(swapped) === stated) return true;
  }
  return reverse(expected) === stated;
};

/**
 * What may be behind a difference, in words to add to a message; empty where nothing fits.
 * Example: `explainDifference(36, 63).zh` → 「;两位数字疑似颠倒」
 */
export const explainDifference = (stated: number, expected: number): BilingualText => {
  if (stated === expected || stated === 0 || expected === 0) return nothing;
  const ratio = stated > expected ? stated / expected : expected / stated;
  if (Math.abs(ratio - 10_000) < 0.5)
    return {
      zh: ';恰差一万倍,疑似元与万元混淆',
      en: '; exactly 10,000 times, as if yuan and 10,000 yuan were mixed up',
    };
  if (Math.abs(ratio - 10) < 1e-9 || Math.abs(ratio - 100) < 1e-9)
    return { zh: ';疑似多写或少写了 0', en: '; a zero may have been added or lost' };
  if (isTransposed(stated, expected)) return { zh: ';两位数字疑似颠倒', en: '; two digits may have changed places' };
  return nothing;
};
