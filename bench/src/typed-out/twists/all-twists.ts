import type { Twist } from '../twist.ts';
import { besideMovingTwists, besideTwists } from './beside/beside.ts';
import { blankTwists } from './blanks.ts';
import { encodingTwists } from './encoding.ts';
import { faultTwists } from './faults.ts';
import { figureTwists } from './figures.ts';
import { hiddenTwists } from './hidden.ts';
import { markupTwists } from './markup/markup.ts';
import { openTwists } from './open.ts';
import { orderTwists } from './order.ts';
import { pairTwists } from './pairs.ts';
import { pdfTwists } from './pdf.ts';
import { plainTwists } from './plain.ts';
import { textTwists } from './text.ts';
import { wordTwists } from './word.ts';
import { workbookTwists } from './workbook.ts';

const single: readonly Twist[] = [
  ...plainTwists,
  ...orderTwists,
  ...besideTwists,
  ...faultTwists,
  ...figureTwists,
  ...blankTwists,
  ...hiddenTwists,
  ...markupTwists,
  ...wordTwists,
  ...workbookTwists,
  ...openTwists,
  ...pdfTwists,
  ...textTwists,
  ...encodingTwists,
];

/** Every twist, family by family. */
export const twists: readonly Twist[] = [
  ...single,
  ...pairTwists([...orderTwists, ...besideMovingTwists], [...figureTwists, ...blankTwists, ...faultTwists], 12),
];
