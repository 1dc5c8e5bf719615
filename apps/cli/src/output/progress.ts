import type { BilingualText } from '@nianbao/schema';
import { Presets, SingleBar } from 'cli-progress';
import { onInterrupt } from '../interrupts.ts';
import { type Tone, tell } from './tell.ts';

/** A progress display. Messages told through it wait until the bar is gone, so that they do not tear it. */
export interface Progress {
  readonly advance: () => void;
  readonly tell: (tone: Tone, text: BilingualText) => void;
  readonly stop: () => void;
}

const silent: Progress = { advance: () => {}, tell, stop: () => {} };

/**
 * Starts a progress bar on standard error; does nothing there when standard error is no terminal, or one for text alone
 * (TERM=dumb), or `wanted` is false.
 * Example: `const progress = startProgress(120, true)`
 */
export const startProgress = (total: number, wanted: boolean): Progress => {
  // A terminal that moves no cursor cannot show one.
  if (!wanted || !process.stderr.isTTY || process.env.TERM === 'dumb' || total < 2) return silent;
  const format = '{bar} {value}/{total} · {percentage}%';
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.shades_grey,
  );
  const waiting: [Tone, BilingualText][] = [];
  bar.start(total, 0);
  const stop = (): void => {
    forget();
    bar.stop();
    for (const [tone, text] of waiting.splice(0)) tell(tone, text);
  };
  const forget = onInterrupt(stop);
  return { advance: () => bar.increment(), tell: (tone, text) => void waiting.push([tone, text]), stop };
};

/** A bar whose total is only known later; the same rules as for `startProgress`. */
export const startCountedProgress = (): {
  readonly show: (done: number, total: number) => void;
  readonly stop: () => void;
} => {
  let progress: Progress | null = null;
  let shown = 0;
  return {
    show: (done, total) => {
      progress ??= startProgress(total, true);
      for (; shown < done; shown += 1) progress.advance();
    },
    stop: () => progress?.stop(),
  };
};
