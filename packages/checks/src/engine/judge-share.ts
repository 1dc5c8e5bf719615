import type { Outcome, RelationReading } from './check.ts';
import { modeOf, sumCells } from './evaluate-relation.ts';
import type { ReadCell } from './read-cell.ts';
import { isBlank } from './read-cell.ts';

/** How much is conspicuous, and from which number on a share means something at all. */
export interface ShareLimit {
  readonly above: number;
  readonly from: number;
}

/** What is shared: Σ part of (Σ whole − Σ without). */
export interface Share {
  readonly part: readonly ReadCell[];
  readonly whole: readonly ReadCell[];
  readonly without?: readonly ReadCell[];
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/**
 * Judges a share: `high` fails, `low` and `few` (too small a number to speak of shares) pass. Where a blank in the whole
 * could bring a high share down it is `unclear`. Wordings may name {name}, {part}, {whole}, {share}, {limit}, {from}.
 */
export const judgeShare = (
  { name }: Pick<RelationReading, 'name'>,
  { part, whole, without = [] }: Share,
  { above, from }: ShareLimit,
): Outcome<'high' | 'low' | 'few' | 'unclear'> => {
  const counted = sumCells(part);
  const total = sumCells(whole) - sumCells(without);
  const share = total > 0 ? counted / total : 0;
  const mode = modeOf([...part, ...whole, ...without]);
  const params = { name, part: counted, whole: total, share: percent(share), limit: percent(above), from };
  const blank = whole.some(isBlank);
  if (Math.max(total, blank ? counted : 0) < from) return { verdict: 'pass', message: 'few', mode, params };
  if (total > 0 && share <= above) return { verdict: 'pass', message: 'low', mode, params };
  if (blank) return { verdict: 'unclear', message: 'unclear', mode, params };
  return { verdict: 'fail', message: 'high', mode, expected: `≤ ${percent(above)}`, actual: percent(share), params };
};
