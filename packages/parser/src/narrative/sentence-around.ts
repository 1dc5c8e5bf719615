// Longer "sentences" are lists without a full stop; what stands farther away does not narrow a figure.
const longestBefore = 300;
const longestAfter = 300;

// A sentence that begins with 其中 goes on with the one before it.
const end = /[。!?](?!其中)|\n/g;

/**
 * The sentence of a passage in which the character at `from` stands, up to its full stop or the end of its paragraph, and
 * where in it. Example: `sentenceAround('甲。共收到2件,办结2件。', 5)` → { sentence: '共收到2件,办结2件。', at: 3 }
 */
export const sentenceAround = (text: string, from: number): { readonly sentence: string; readonly at: number } => {
  const earliest = Math.max(0, from - longestBefore);
  const stretch = text.slice(earliest, from + longestAfter);
  const here = from - earliest;
  let start = 0;
  let stop = stretch.length;
  for (const { index, 0: mark } of stretch.matchAll(end)) {
    if (index < here) start = index + 1;
    else {
      stop = index + (mark === '\n' ? 0 : 1);
      break;
    }
  }
  return { sentence: stretch.slice(start, stop), at: here - start };
};
