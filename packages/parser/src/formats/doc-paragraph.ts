import type { DocFile } from './doc-file.ts';
import { sprm, walkSprms } from './doc-sprms.ts';

/** One cell of a row as its definition draws it: edges in twips from the margin. */
export interface DocCellShape {
  readonly left: number;
  readonly right: number;
  readonly merge: 'none' | 'start' | 'more';
  /** Continues the cell to its left. */
  readonly joined: boolean;
}

/** What the properties of a paragraph say about tables. */
export interface DocParagraph {
  /** How many tables it stands in. */
  readonly depth: number;
  readonly endsCell: boolean;
  readonly endsRow: boolean;
  /** The cells of the row that it ends. */
  readonly cells: readonly DocCellShape[];
}

const cellSize = 20;

// The first flag of a run of merged cells begins the merge; cells with another flag continue it.
const markJoined = (flags: readonly number[]): readonly boolean[] => {
  let first = 0;
  return flags.map((flag, index) => {
    const begins = flag !== 0 && ((flags[index - 1] ?? 0) === 0 || flag === first);
    if (begins) first = flag;
    return flag !== 0 && !begins;
  });
};

// [MS-DOC] 2.9.326: a count, one edge more than cells, then what is known of the cells (may be fewer).
const readDefinition = (operand: DataView): readonly DocCellShape[] => {
  if (operand.byteLength < 5) return [];
  const count = operand.getUint8(2);
  const cellsAt = 3 + (count + 1) * 2;
  if (cellsAt > operand.byteLength) return [];
  const edge = (index: number): number => operand.getInt16(3 + index * 2, true);
  const flags = Array.from({ length: count }, (_, index) => {
    const at = cellsAt + index * cellSize;
    return at + 2 <= operand.byteLength ? operand.getUint16(at, true) : 0;
  });
  const joined = markJoined(flags.map((flag) => flag & 3));
  return flags.map((flag, index) => {
    const merge = (flag & 0x40) !== 0 ? 'start' : (flag & 0x20) !== 0 ? 'more' : 'none';
    return { left: edge(index), right: edge(index + 1), merge, joined: joined[index]! };
  });
};

const hugeList = (file: DocFile, operand: DataView): Uint8Array => {
  const at = operand.getUint32(0, true);
  if (at + 2 > file.data.byteLength) return new Uint8Array();
  const size = Math.min(file.data.getUint16(at, true), file.data.byteLength - at - 2);
  return new Uint8Array(file.data.buffer, file.data.byteOffset + at + 2, size);
};

/** Reads the properties of a paragraph that place it in a table. `mark`: the character that ends it. */
export const readDocParagraph = (file: DocFile, sprms: Uint8Array, mark: number): DocParagraph => {
  let [inTable, depth, rowEnd, innerCell, innerRowEnd] = [false, 0, false, false, false];
  let cells: readonly DocCellShape[] = [];
  const change = (from: number, to: number, how: (cell: DocCellShape, index: number) => DocCellShape): void => {
    cells = cells.map((cell, index) => (index >= from && index < to ? how(cell, index) : cell));
  };
  const apply = (list: Uint8Array, nested: boolean): void =>
    walkSprms(list, (opcode, operand) => {
      const flag = operand.getUint8(0) === 1;
      if (opcode === sprm.inTable) inTable = flag;
      else if (opcode === sprm.depth) depth = operand.getInt32(0, true);
      else if (opcode === sprm.rowEnd) rowEnd = flag;
      else if (opcode === sprm.innerCell) innerCell = flag;
      else if (opcode === sprm.innerRowEnd) innerRowEnd = flag;
      else if (opcode === sprm.tableDefinition) cells = readDefinition(operand);
      else if (opcode === sprm.mergeCells) {
        const first = operand.getUint8(0);
        change(first, operand.getUint8(1), (cell, index) => ({ ...cell, joined: index > first }));
      } else if (opcode === sprm.mergeVertically && operand.byteLength >= 3) {
        const [index, how] = [operand.getUint8(1), operand.getUint8(2)];
        change(index, index + 1, (cell) => ({ ...cell, merge: how === 0 ? 'none' : how === 1 ? 'more' : 'start' }));
      } else if (!nested && (opcode === sprm.hugeProperties || opcode === sprm.hugePropertiesOld))
        apply(hugeList(file, operand), true);
    });
  apply(sprms, false);
  const level = inTable || depth > 0 ? Math.min(Math.max(depth, 1), 20) : 0;
  const endsRow = level > 1 ? innerRowEnd : level === 1 && rowEnd;
  const endsCell = !endsRow && (level > 1 ? innerCell : level === 1 && mark === 7);
  return { depth: level, endsCell, endsRow, cells };
};
