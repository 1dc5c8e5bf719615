import type { ReportView } from '../engine/report-view.ts';
import { indexText, type TextIndex } from './compare-texts.ts';
import { findPrinted } from './find-printed.ts';
import { maskText } from './mask-text.ts';

/** Texts shorter than this, masked, are alike by nature. */
export const shortestText = 200;

/** From this share on two texts are the same. */
export const sameFrom = 0.85;

const readNarrative = (value: ReportView['value']): string =>
  ['/narrative/overview', '/narrative/problemsAndImprovements']
    .map(value)
    .filter((text) => typeof text === 'string')
    .join('\n');

/** The masked prose of sections one and five, taken apart once a report. */
export const indexNarrative = ({ value, once }: Pick<ReportView, 'value' | 'once'>): TextIndex =>
  once('narrative index', () => {
    return indexText(maskText(readNarrative(value)));
  });

/** A share for people. Example: 0.8734 → "87%". */
export const showShare = (share: number): string => `${Math.floor(share * 100)}%`;

/** The longest passages as a finding holds them: as the report prints them, at most three, cut after eighty characters. */
export const showPassages = (passages: readonly string[], { value }: Pick<ReportView, 'value'>) => {
  const texts = readNarrative(value);
  const show = (passage: string, longest: number): string => findPrinted(texts, passage.slice(0, longest));
  const [first = ''] = passages;
  return {
    passage: show(first, 60) + (first.length > 60 ? '…' : ''),
    length: first.length,
    passages: passages.slice(0, 3).map((text) => ({ length: text.length, text: show(text, 80) })),
  };
};
