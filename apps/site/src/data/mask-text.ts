import { maskPersonalData } from '@nianbao/checks';
import type { ParseResult } from '@nianbao/schema';

/** A text with personal data covered, as long as before. Example: "身份证110101…" → "身份证1*****…" */
export const maskText = (text: string): string => {
  const { result } = maskPersonalData({ report: { narrative: { overview: text } } } as unknown as ParseResult);
  return result.report?.narrative.overview ?? '';
};

// A source has no fields that say whose number it is: there, whatever looks like one is covered.
const numbers = /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/g;

/** A whole source with personal data covered, as long as before; every mobile and identity number, an office's too. */
export const maskSource = (text: string): string =>
  maskText(text).replace(numbers, (number) => number[0] + '*'.repeat(number.length - 1));
