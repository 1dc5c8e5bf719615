import { styleText } from 'node:util';
import type { BilingualText } from '@nianbao/schema';
import { showControls } from './show-controls.ts';

/** How grave a message is; decides its mark and colour. */
export type Tone = 'error' | 'warning' | 'note' | 'done';

const marks = { error: ['✗', 'red'], warning: ['!', 'yellow'], note: ['·', 'dim'], done: ['✓', 'green'] } as const;

/** Tells people something on standard error: Chinese, then English below it. Colours only on a terminal. */
export const tell = (tone: Tone, text: BilingualText): void => {
  const [mark, colour] = marks[tone];
  const coloured = styleText(colour, mark, { stream: process.stderr });
  process.stderr.write(`${coloured} ${showControls(text.zh)}\n  ${showControls(text.en)}\n`);
};
