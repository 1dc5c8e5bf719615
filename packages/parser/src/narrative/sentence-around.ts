// Longer "sentences" are lists without a full stop; what stands farther away does not narrow a figure.
const longestBefore = 300;
const longestAfter = 300;

/**
 * The sentence of a passage in which the character at `from` stands, up to its full stop or the end of its paragraph, and
 * where in it. Example: `sentenceAround('甲。共收到2件,办结2件。', 5)` → { sentence: '共收到2件,办结2件。', at: 3 }
 */
export const sentenceAround = (text: string, from: number): { readonly sentence: string; readonly at: number } => {
  const earliest = Math.max(0, from - longestBefore);
  const before = text.slice(earliest, from);
  const start = Math.max(...['。', '!', '?', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const after = text.slice(from, from + longestAfter);
  const stop = after.search(/[。!?\n]/);
  const end = stop === -1 ? after.length : stop + (after[stop] === '\n' ? 0 : 1);
  return { sentence: before.slice(start) + after.slice(0, end), at: before.length - start };
};
