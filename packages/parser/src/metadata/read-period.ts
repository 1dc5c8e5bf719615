import { foldText } from '../align/fold-text.ts';
import type { Block } from '../segment/document.ts';
import { type Found, foundIn } from './found.ts';

const wording = '(?:统计(?:数据)?(?:的)?(?:期限|时限|时间|时段|起止时间|周期|范围)|时间范围|统计数据|所列数据)';
// Damage seen: 年 or 日 lost, 202020年, spaces inside, the end without its year, 度.
const span =
  '(?<from>20\\d{2})\\s*年?度?\\s*(?<fm>\\d{1,2})\\s*月\\s*(?<fd>\\d{1,2})\\s*日?[^\\d。;]{0,8}?(?:(?:20)?(?<to>20\\d{2})\\s*年?度?\\s*)?(?<tm>1[0-2]|[1-9])\\s*月\\s*(?<td>\\d{1,2})\\s*日?';
const worded = new RegExp(`${wording}[^\\d。;]{0,20}${span}`);
const bare = new RegExp(`(?:自|从)\\s*${span}`);

const isoDate = (year: string, month: string, day: string): string | null => {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
};

/** The statistical period, as ISO dates. */
export interface ReadPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Reads the statistical period in all its wordings (统计期限, 统计时限, 所列数据…自…至…). Dates that are not legible as
 * dates are null, not guessed; an end without its year takes the year of the beginning.
 */
export const readPeriod = (blocks: readonly Block[]): Found<ReadPeriod> | null => {
  for (const pattern of [worded, bare]) {
    for (const block of blocks) {
      const match = pattern.exec(foldText(block.text));
      if (!match) continue;
      const { from, fm, fd, to, tm, td } = match.groups as Record<string, string>;
      const value = { from: isoDate(from!, fm!, fd!), to: isoDate(to ?? from!, tm!, td!) };
      return foundIn(block, match.index, match.index + match[0].length, value);
    }
  }
  return null;
};
