import { longestSentence, type Paragraph } from './figure-match.ts';

/** How a sentence comes to a topic: its paragraph speaks of it, only the heading above does, or nothing. */
export type Reach = 'own' | 'heading' | null;

/** One sentence and the paragraph it stands in. */
export interface Sentence extends Paragraph {
  /** Asked once a paragraph. */
  readonly reach: (topic: RegExp) => Reach;
}

// A number with a unit of the vocabulary behind it.
const mayHoldFigures = /[\d零一二两三四五六七八九十百](?:万|亿)?(?:余|多)?[件条起宗份次例个项篇则部元亿万]/;

/** The sentences of a paragraph that may hold figures. */
export const splitSentences = ({ text, start, heading }: Paragraph): Sentence[] => {
  if (!mayHoldFigures.test(text)) return [];
  const sentences: Sentence[] = [];
  const asked = new Map<RegExp, Reach>();
  const reach = (topic: RegExp): Reach => {
    const known = asked.get(topic);
    if (known !== undefined) return known;
    const found = topic.test(text) ? 'own' : topic.test(heading) ? 'heading' : null;
    asked.set(topic, found);
    return found;
  };
  let at = 0;
  for (const piece of text.split(/(?<=[。;!?])/)) {
    if (piece.length <= longestSentence && mayHoldFigures.test(piece))
      sentences.push({ text: piece, start: start + at, heading, reach });
    at += piece.length;
  }
  return sentences;
};
