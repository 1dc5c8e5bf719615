import { cleanText, type Flow, type FlowParagraph, type FlowTable } from './flow.ts';

interface Frame {
  readonly items: (FlowParagraph | FlowTable)[];
  text: string;
}

/** Builds a flow from the events of a format, in reading order. Unbalanced calls do no harm. */
export interface FlowWriter {
  readonly text: (data: string) => void;
  /** Ends the paragraph; an empty one leaves nothing. */
  readonly endParagraph: () => void;
  /** Begins something with paragraphs of its own: a cell, a text box in the middle of a paragraph. */
  readonly enter: () => void;
  /** Ends it and gives what it holds; the paragraph around it goes on. */
  readonly leave: () => Flow;
  readonly add: (items: Flow) => void;
  /** How many characters other than white space were written so far. */
  readonly written: () => number;
  readonly finish: () => Flow;
}

const cleanTabbed = (text: string): string => text.trim().split('\t').map(cleanText).join('\t');

/** Example: `text('规章'); endParagraph(); finish()` → [{ kind: 'paragraph', text: '规章', place: {} }] */
export const createFlowWriter = (): FlowWriter => {
  const root: Frame = { items: [], text: '' };
  const frames: Frame[] = [root];
  let count = 0;
  const endParagraph = (): void => {
    const frame = frames.at(-1)!;
    const text = frame.text.includes('\t') ? cleanTabbed(frame.text) : cleanText(frame.text);
    if (text !== '') frame.items.push({ kind: 'paragraph', text, place: {} });
    frame.text = '';
  };
  const leave = (): Flow => {
    endParagraph();
    return frames.length > 1 ? frames.pop()!.items : [];
  };
  return {
    text: (data) => {
      frames.at(-1)!.text += data;
      count += data.trim().length;
    },
    endParagraph,
    enter: () => {
      frames.push({ items: [], text: '' });
    },
    leave,
    add: (items) => {
      for (const item of items) frames.at(-1)!.items.push(item);
    },
    written: () => count,
    finish: () => {
      while (frames.length > 1) {
        for (const item of leave()) frames.at(-1)!.items.push(item);
      }
      endParagraph();
      return root.items;
    },
  };
};
