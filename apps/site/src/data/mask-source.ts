import { maskPersonalData } from '@nianbao/checks';
import type { ParseResult } from '@nianbao/schema';

// A source has no fields that say whose number it is: there, whatever looks like one is covered.
const numbers = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/g;

/**
 * A whole source with personal data covered, as long as before: what the checks find, and every number that looks like a
 * mobile or identity number, an office's too. Example: "身份证1101…" → "身份证1***…"
 */
export const maskSource = (text: string): string => {
  const { result } = maskPersonalData({ report: { narrative: { overview: text } } } as unknown as ParseResult);
  const known = result.report?.narrative.overview ?? '';
  return known.replace(numbers, (number) => number[0] + '*'.repeat(number.length - 1));
};
