import type { Slot } from '../segment/document.ts';
import { foldText } from './fold-text.ts';

/** Five figures of table 4 told in a sentence, with the words before them, which name the procedure. */
export interface ToldFive {
  readonly before: string;
  readonly slots: readonly Slot[];
}

const labels = ['(?:结果)?维持', '(?:结果)?纠正', '其他(?:结果)?', '(?:尚)?未审结', '(?:总|合|共)计'];
const figure = (label: string): string => `${label}(?:案件|的)?[:为是有共]{0,2}\\s*(\\d+)\\s*(?:件|宗|起|个)?`;
const five = new RegExp(labels.map(figure).join('[,、;\\s]*'), 'dg');

const sliceOf = (slot: Slot, [from, to]: readonly [number, number]): Slot => ({
  kind: 'text',
  text: slot.text.slice(from, to),
  place:
    slot.place.offset === undefined || slot.place.length !== slot.text.length
      ? slot.place
      : { ...slot.place, offset: slot.place.offset + from, length: to - from },
});

/**
 * Finds table 4 written as a sentence: all five results by the form's own words, in its order, each with its number.
 * Example: 行政复议:结果维持1件,结果纠正0件,其他结果0件,尚未审结0件,总计1件 → [{ before: '行政复议:', slots: 1 0 0 0 1 }]
 */
export const readToldDisputes = (slots: readonly Slot[]): readonly ToldFive[] =>
  slots.flatMap((slot) => {
    if (slot.kind !== 'text' || slot.text.length < 20) return [];
    const text = foldText(slot.text);
    let from = 0;
    return [...text.matchAll(five)].map((match): ToldFive => {
      const before = text.slice(from, match.index);
      from = match.index + match[0].length;
      return { before, slots: labels.map((_, index) => sliceOf(slot, match.indices![index + 1]!)) };
    });
  });
