// The same table in other markup than rows of cells, or in markup that is not what it should be.
import type { Twist } from '../../twist.ts';
import { cellTwists } from './cells.ts';
import { pageTwists } from './pages.ts';
import { rowTwists } from './rows.ts';
import { shapeTwists } from './shapes.ts';
import { tagTwists } from './tags.ts';

export const markupTwists: readonly Twist[] = [
  ...cellTwists,
  ...tagTwists,
  ...pageTwists,
  ...shapeTwists,
  ...rowTwists,
];
