// Other years, other bodies and other reckonings beside the figures that are asked for.
import type { Twist } from '../../twist.ts';
import { cellTwists } from './cells.ts';
import { columnTwists } from './columns.ts';
import { sumTwists } from './sums.ts';
import { tableTwists } from './tables.ts';
import { yearTwists } from './years.ts';

/** Those that leave the figures' own cells as they are: another twist can write them otherwise. */
export const besideMovingTwists: readonly Twist[] = [...yearTwists, ...columnTwists, ...sumTwists, ...tableTwists];
export const besideTwists: readonly Twist[] = [...cellTwists, ...besideMovingTwists];
