import { greatestOf } from '../numbers/extremes.ts';
import type { Slot } from '../segment/document.ts';
import { foldText } from './fold-text.ts';

const bareYear = /^20\d\d$/;
const otherReckoning =
  /^(?:(?:上年|去年)度?(?:同期)?(?:数|数量)?|(?:历年)?累计(?:数|数量)?|(?:同比|环比|比上年|较上年)(?:增减|增长|变化)?(?:\(?%\)?)?|增减(?:\(?%\)?)?)$/;

/**
 * Headings of a line that parts every column of the form in two, 2022 and 2023 or 本年 and 累计, by turns, that are not
 * this report's: the earlier years, and what is no number of this year. `own`: the slots of one grid. Years stand there
 * alone, as figures would.
 */
export const findForeignPairs = (own: readonly Slot[]): readonly Slot[] => {
  const lines = Map.groupBy(
    own.filter(({ kind }) => kind === 'text'),
    ({ place }) => place.row,
  );
  return [...lines.values()].flatMap((line) => {
    if (line.length < 2) return [];
    const first = foldText(line[0]!.text).trim();
    if (!bareYear.test(first) && !line.slice(0, 2).some(({ text }) => otherReckoning.test(foldText(text).trim())))
      return [];
    const words = line.map(({ text }) => foldText(text).replace(/\s+/g, ''));
    const kinds = new Set(words);
    if (kinds.size < 2) return [];
    if (words.every((word) => bareYear.test(word))) {
      const latest = String(greatestOf(words.map(Number)));
      return line.filter((_, index) => words[index] !== latest);
    }
    const byTurns = line.length >= 4 && kinds.size === 2 && words.every((word, index) => word === words[index % 2]);
    const foreign = line.filter((_, index) => otherReckoning.test(words[index]!));
    return byTurns && 2 * foreign.length === line.length ? foreign : [];
  });
};
