// Property modifiers of the Word binary format ([MS-DOC] 2.2.5, 2.6): a list of opcode and operand.

/** Opcodes that change what is printed, or where. */
export const sprm = {
  deleted: 0x0800,
  hidden: 0x083c,
  struck: 0x0837,
  struckTwice: 0x2a53,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  hugeProperties: 0x6646,
  hugePropertiesOld: 0x6645,
  tableDefinition: 0xd608,
  mergeCells: 0x5624,
  mergeVertically: 0xd62b,
} as const;

// By the top three bits of the opcode; 6: the operand states its own length.
const sizes = [1, 1, 2, 4, 2, 2, -1, 3];

const changeTabs = 0xc615;

const operandSize = (view: DataView, opcode: number, at: number): number => {
  const fixed = sizes[opcode >> 13]!;
  if (fixed !== -1) return fixed;
  if (at >= view.byteLength) return 1;
  if (opcode === sprm.tableDefinition) return at + 2 <= view.byteLength ? view.getUint16(at, true) + 1 : 2;
  const stated = view.getUint8(at);
  if (opcode !== changeTabs || stated !== 255) return stated + 1;
  // Too long to state: two counted lists of tab stops, 4 and 3 bytes each.
  const removed = at + 1 < view.byteLength ? view.getUint8(at + 1) : 0;
  const addedAt = at + 2 + removed * 4;
  return 3 + removed * 4 + (addedAt < view.byteLength ? view.getUint8(addedAt) : 0) * 3;
};

/** Calls `each` for every modifier with its operand; stops where the list is cut off. */
export const walkSprms = (list: Uint8Array, each: (opcode: number, operand: DataView) => void): void => {
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
  for (let at = 0; at + 2 < list.length; ) {
    const opcode = view.getUint16(at, true);
    const size = operandSize(view, opcode, at + 2);
    if (at + 2 + size > list.length) return;
    each(opcode, new DataView(list.buffer, list.byteOffset + at + 2, size));
    at += 2 + size;
  }
};
