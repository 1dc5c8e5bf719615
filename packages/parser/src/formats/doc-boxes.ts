import type { DocFile } from './doc-file.ts';

/** A stretch of text by character position. */
export interface DocRange {
  readonly from: number;
  readonly to: number;
}

const anchorsEntry = 40;
const boxesEntry = 56;

/** The text boxes of the body: by the position of their anchor, and those without one. */
export interface DocBoxes {
  readonly at: ReadonlyMap<number, DocRange>;
  readonly loose: readonly DocRange[];
}

/** Finds the text of the text boxes ([MS-DOC] 2.8.37, 2.8.32): shape by shape, anchors and texts share its number. */
export const findDocBoxes = (file: DocFile): DocBoxes => {
  const texts = file.list(boxesEntry, 22);
  const ranges = new Map<number, DocRange>();
  for (const [index, box] of texts.data.entries()) {
    const [from, to] = [texts.positions[index]!, texts.positions[index + 1]!].map((at) => file.boxes.from + at);
    const reusable = box.getUint16(8, true) !== 0;
    if (!reusable && to! > from! && to! <= file.boxes.to) ranges.set(box.getUint32(14, true), { from: from!, to: to! });
  }
  const at = new Map<number, DocRange>();
  const anchors = file.list(anchorsEntry, 26);
  for (const [index, anchor] of anchors.data.entries()) {
    const shape = anchor.getUint32(0, true);
    const range = ranges.get(shape);
    if (range) at.set(anchors.positions[index]!, range);
    ranges.delete(shape);
  }
  return { at, loose: [...ranges.values()] };
};
