import type { BilingualText } from '@nianbao/schema';
import type { Outcome, ReportReading } from './check.ts';
import { modeOf, sumCells } from './evaluate-relation.ts';
import { judgeUsable } from './judge-usable.ts';
import { isBlank } from './read-cell.ts';

/** What follows from what: pointers of the figures. */
export interface CauseAndEffect {
  readonly effects: readonly string[];
  readonly causes: readonly string[];
}

/** The wording of what needs last year's report, for the messages of rules that use `judgeWithoutCause`. */
export const lastYearWanted: BilingualText = {
  zh: '本年 {effect} 件;没有上年的报告,不知是否由上年而来,不能核对',
  en: '{effect} this year; without last year’s report it cannot be told whether they stem from then',
};

/**
 * Judges that an effect has its cause in this year or the last: Σ effects > 0 only where Σ causes > 0 in either. Last
 * year is looked at only where this year leaves it open. Wordings may name {effect} (a number).
 */
export const judgeWithoutCause = (
  { edition, cell, lastYear }: ReportReading,
  { effects, causes }: CauseAndEffect,
): Outcome<'none' | 'caused' | 'found' | 'unclear' | 'lastYearWanted' | 'unusable'> => {
  const followed = effects.map(cell);
  const here = causes.map(cell);
  const unusable = judgeUsable(followed, edition);
  if (unusable) return unusable;
  const effect = sumCells(followed);
  const about = { params: { effect }, mode: modeOf([...followed, ...here]), paths: [...effects, ...causes] };
  if (effect <= 0) return { verdict: 'pass', message: 'none', ...about };
  if (sumCells(here) > 0) return { verdict: 'pass', message: 'caused', ...about };
  const missing = judgeUsable(here, edition);
  if (missing) return missing;
  if (lastYear === null) return { verdict: 'not-assessable', message: 'lastYearWanted', ...about };
  const before = causes.map(lastYear.cell);
  const earlier = { ...about, operands: before };
  if (sumCells(before) > 0) return { verdict: 'pass', message: 'caused', ...earlier };
  const missingBefore = judgeUsable(before, lastYear.edition);
  if (missingBefore) return { ...missingBefore, paths: [], operands: before };
  if ([...here, ...before].some(isBlank)) return { verdict: 'unclear', message: 'unclear', ...earlier };
  return { verdict: 'fail', message: 'found', expected: 0, actual: effect, ...earlier };
};
