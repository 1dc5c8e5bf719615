import { squeezeText } from './squeeze-text.ts';

const speaksOfPeriod = /期限|时限|统计|所列数据|报告期/;
const day = /(?<!\d)(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日/g;
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The first day in what a text says of its statistical period that no calendar has, as printed; null where there is none. 29
 * February is left to who knows the year. Example: `findImpossibleDay('统计期限自2023年1月1日起至2023年12月32日止。')` → "2023年12月32日"
 */
export const findImpossibleDay = (prose: string): string | null => {
  for (const sentence of squeezeText(prose).text.split(/[。;\n]/)) {
    if (!speaksOfPeriod.test(sentence)) continue;
    for (const [printed, , month, number] of sentence.matchAll(day)) {
      const length = lengths[Number(month) - 1] ?? 0;
      if (Number(number) < 1 || Number(number) > length) return printed;
    }
  }
  return null;
};
