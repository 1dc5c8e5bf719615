import type { Explained } from '@nianbao/schema';
import type { Locale } from './locale.ts';

/** A note as it is shown, and its language. */
export interface WrittenNote {
  readonly text: string;
  readonly lang: 'zh-Hans' | 'en';
}

/**
 * What somebody said about a finding, with who and when; in English where it was said in English, too.
 * Example: `writeNote({ text: '误填', by: '办公室', on: '2025-02-03' }, 'en')` → { text: "误填 · 办公室 · 2025-02-03", lang: "zh-Hans" }
 */
export const writeNote = ({ text, textEn, by, on }: Explained, locale: Locale): WrittenNote => {
  const isEnglish = locale === 'en' && textEn !== undefined;
  return { text: [isEnglish ? textEn : text, by, on].filter(Boolean).join(' · '), lang: isEnglish ? 'en' : 'zh-Hans' };
};
