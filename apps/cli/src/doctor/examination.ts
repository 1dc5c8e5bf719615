import type { BilingualText } from '@nianbao/schema';

/** How something stands: as it should, usable but worth a look, or broken. */
export type Condition = 'ok' | 'warning' | 'error';

/** What was looked at and how it stands. `advice`: what to do, where there is something to do. */
export interface Examination {
  readonly id: string;
  readonly condition: Condition;
  /** What was found. */
  readonly found: BilingualText;
  readonly advice?: BilingualText;
}

/** The same words in both languages: names, numbers, paths. */
export const same = (text: string): BilingualText => ({ zh: text, en: text });

/** Nothing to do. */
export const fine = (id: string, found: BilingualText): Examination => ({ id, condition: 'ok', found });
