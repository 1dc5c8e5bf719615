import type { ReportReading } from '../engine/check.ts';
import { findPart } from './find-part.ts';
import type { Claim } from './judge-stated.ts';
import type { StatedFigure } from './stated-figure.ts';
import type { Target } from './target.ts';
import { findWhole } from './wholes.ts';

// Words that say, or all but say, that the number is the sum of what is named before it.
const sums = /(?:共|合计|总计|累计|总数)[^,;。\d]{0,6}$|(?:和|及|与)(?:依法|决定|作出)?[^,;。、\d]{2,12}$/;

/**
 * What a figure of an outcome, of disputes or documents is held against: all of its quantity, the sum of those it joins,
 * or the rows and columns that the words before it single out. `tolerated`: of all of the quantity, beside it.
 */
export const claimOutcome =
  (tolerated: readonly Target[] = []) =>
  (figure: StatedFigure, { edition }: ReportReading): Claim | null => {
    const { quantity, scope, before } = figure;
    const whole = findWhole(quantity, edition);
    if (!whole) return null;
    if (quantity.includes('+')) {
      const last = findWhole(quantity.split('+').at(-1)!, edition);
      return { targets: [whole], tolerated: last ? [last] : [], ...(sums.test(before) ? {} : { doubt: 'joint' }) };
    }
    if (scope !== 'part') return { targets: [whole], tolerated };
    const part = findPart(figure, edition);
    if (!part) return { targets: [whole], tolerated };
    return part.certain
      ? { targets: [part.target], tolerated: [whole], isPart: true }
      : { targets: [part.target, whole], tolerated };
  };
