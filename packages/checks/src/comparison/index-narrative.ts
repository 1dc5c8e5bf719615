import type { ReportView } from '../engine/report-view.ts';
import { indexText, type TextIndex } from './compare-texts.ts';
import { maskText } from './mask-text.ts';

/** Texts shorter than this, masked, are alike by nature. */
export const shortestText = 200;

/** From this share on two texts are the same. */
export const sameFrom = 0.85;

/** The masked prose of sections one and five, taken apart once a report. */
export const indexNarrative = ({ value, once }: Pick<ReportView, 'value' | 'once'>): TextIndex =>
  once('narrative index', () => {
    const texts = ['/narrative/overview', '/narrative/problemsAndImprovements'].map(value);
    return indexText(maskText(texts.filter((text) => typeof text === 'string').join('\n')));
  });

/** A share for people. Example: 0.8734 → "87%". */
export const showShare = (share: number): string => `${Math.floor(share * 100)}%`;

/** The longest passages as a finding holds them: at most three, cut after eighty characters. */
export const showPassages = (passages: readonly string[]) => ({
  passage: (passages[0] ?? '').slice(0, 60) + ((passages[0]?.length ?? 0) > 60 ? '…' : ''),
  length: passages[0]?.length ?? 0,
  passages: passages.slice(0, 3).map((text) => ({ length: text.length, text: text.slice(0, 80) })),
});
