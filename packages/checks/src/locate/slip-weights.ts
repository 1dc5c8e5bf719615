// How likely each kind of slip is, as data. They order the ways to restore the sums; they never make one certain.
import type { Slip } from '@nianbao/schema';

interface SlipWeight {
  /** About −log2 of how often it happens beside the others: the lower, the likelier. */
  readonly weight: number;
  readonly because: string;
}

/** Weights by kind. They are estimates from how forms are filled in, not counts of published errors. */
export const slipWeights: Readonly<Record<Slip, SlipWeight>> = {
  blank: { weight: 1, because: 'agencies leave cells empty, and a figure that the sums ask for is then the only one' },
  sign: { weight: 1, because: 'a dash before a figure is read as a minus sign, and counts have none' },
  'digits-swapped': { weight: 1, because: 'a classic typing slip; that another figure fits by chance is one in ten' },
  'digit-missing': { weight: 1.5, because: 'a key not pressed, or a digit lost by a converter' },
  'digit-doubled': { weight: 1.5, because: 'a key pressed twice' },
  'total-not-updated': { weight: 1.5, because: 'totals are typed, not computed; a late correction forgets them' },
  'wrong-digit': { weight: 2, because: 'the key beside; more figures fit by chance than with the slips above' },
  'digit-extra': { weight: 2.5, because: 'a digit of a neighbouring cell glued on' },
  'carry-over-forgotten': { weight: 1, because: 'the row is filled from this year alone; frequent in practice' },
  'carry-over-as-new': { weight: 1.5, because: 'what was carried in was counted among the newly received' },
  'neighbouring-cell': { weight: 2, because: 'the eye slips by one row or column' },
  'shifted-columns': { weight: 2, because: 'a row typed or pasted one column off' },
  'rows-swapped': { weight: 2.5, because: 'two rows typed in the wrong order' },
  'rows-displaced': { weight: 3, because: 'a block pasted one row off' },
  'row-copied': { weight: 3, because: 'a row filled by copying the one beside' },
  'earlier-report': { weight: 3, because: 'last year’s figures were revised, or are the wrong ones' },
  'other-figure': { weight: 3, because: 'nothing about the digits speaks for it' },
  'counted-elsewhere': { weight: 4, because: 'the sum of two cells is right, their parts are not' },
  several: { weight: 4, because: 'independent slips at once are rare' },
};

/** What an inferred cell is likelier to be wrong by: another reading of the page may have another figure there. */
export const inferredBonus = 2;
