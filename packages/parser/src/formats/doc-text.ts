import { ContainerError } from './container-error.ts';
import type { DocFile } from './doc-file.ts';

/** A stretch of text that stands together in the file; `wide`: UTF-16, else one byte a character. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
  readonly wide: boolean;
}

/** The text of a Word file by character position, and where each character stands in the file. */
export interface DocText {
  readonly text: string;
  readonly offsetOf: (position: number) => number;
}

const pieceTableEntry = 33;
const narrowFlag = 0x40000000;

// Lists of modifiers (mark 1) may come before the piece table (mark 2).
const findPieceTable = (view: DataView): DataView => {
  let at = 0;
  while (at + 3 <= view.byteLength && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > view.byteLength || view.getUint8(at) !== 2) throw new ContainerError('damaged', 'piece table');
  const size = Math.min(view.getUint32(at + 1, true), view.byteLength - at - 5);
  return new DataView(view.buffer, view.byteOffset + at + 5, size);
};

const readPieces = (file: DocFile): readonly Piece[] => {
  const view = findPieceTable(file.entry(pieceTableEntry));
  const count = Math.max(0, Math.floor((view.byteLength - 4) / 12));
  return Array.from({ length: count }, (_, index) => {
    const stated = view.getUint32((count + 1) * 4 + index * 8 + 2, true);
    const wide = (stated & narrowFlag) === 0;
    const offset = wide ? stated : (stated & ~narrowFlag) / 2;
    return { from: view.getUint32(index * 4, true), to: view.getUint32((index + 1) * 4, true), offset, wide };
  });
};

/** Puts the text together from its pieces. Throws `ContainerError` where pieces overlap or lie outside the file. */
export const readDocText = (file: DocFile): DocText => {
  const pieces = readPieces(file);
  const decoders = { wide: new TextDecoder('utf-16le'), narrow: new TextDecoder('windows-1252') };
  let text = '';
  for (const { from, to, offset, wide } of pieces) {
    const size = (to - from) * (wide ? 2 : 1);
    if (from !== text.length || to < from || offset + size > file.word.byteLength)
      throw new ContainerError('damaged', 'pieces');
    const bytes = new Uint8Array(file.word.buffer, file.word.byteOffset + offset, size);
    text += wide ? decoders.wide.decode(bytes) : decoders.narrow.decode(bytes);
  }
  let last = 0;
  return {
    text,
    offsetOf: (position) => {
      if (position < (pieces[last]?.from ?? 0)) last = 0;
      while (last < pieces.length - 1 && position >= pieces[last]!.to) last += 1;
      const piece = pieces[last]!;
      return piece.offset + (position - piece.from) * (piece.wide ? 2 : 1);
    },
  };
};
