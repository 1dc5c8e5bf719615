import type { BilingualText } from '@nianbao/schema';
import type { Edition, Outcome } from './check.ts';
import { nameCellsWithState } from './name-cells.ts';
import type { ReadCell } from './read-cell.ts';
import { isBlank, isFigure } from './read-cell.ts';

/** The wording of `judgeUsable`, for the messages of a report rule that reads figures. */
export const unusableWording: BilingualText = {
  zh: '{cells}没有可用的数,不能核对',
  en: 'No usable figure in {cells}, so this cannot be judged',
};

/**
 * What a report rule says where a figure it needs is missing, ambiguous, unreadable or in words: not-assessable, naming
 * the cells. Null where every cell holds a figure or is blank. Relation rules have this from the engine.
 */
export const judgeUsable = (cells: readonly ReadCell[], edition: Edition): Outcome<'unusable'> | null => {
  const unusable = cells.filter((cell) => !isFigure(cell) && !isBlank(cell));
  if (unusable.length === 0) return null;
  return {
    verdict: 'not-assessable',
    message: 'unusable',
    paths: unusable.map(({ path }) => path),
    params: { cells: nameCellsWithState(unusable, edition), count: unusable.length },
    wantsCells: true,
  };
};
