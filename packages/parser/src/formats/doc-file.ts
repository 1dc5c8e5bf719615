import { openOle } from '../decode/ole-container.ts';
import { ContainerError } from './container-error.ts';

/** A list of positions, each with some data ([MS-DOC] 2.2.2): positions[i]–positions[i+1] is what data[i] is about. */
export interface DocList {
  readonly positions: readonly number[];
  readonly data: readonly DataView[];
}

/** The streams of a Word file and where its tables of positions stand. */
export interface DocFile {
  readonly word: DataView;
  readonly table: DataView;
  readonly data: DataView;
  /** Lengths of the parts of the text, in characters: body, and where the text boxes begin and end. */
  readonly body: number;
  readonly boxes: { readonly from: number; readonly to: number };
  /** The bytes of entry `index` of the file information block in the table stream. */
  readonly entry: (index: number) => DataView;
  readonly list: (index: number, size: number) => DocList;
}

const word97 = 0x00c1;
const empty = new Uint8Array();

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Opens a Word 97–2003 (or WPS) file. Throws `ContainerError` where it is encrypted, older or damaged. */
export const openDoc = (bytes: Uint8Array): DocFile => {
  const container = openOle(bytes);
  const word = viewOf(container?.read('WordDocument') ?? empty);
  if (!container || word.byteLength < 0x200) throw new ContainerError('damaged', 'WordDocument');
  const flags = word.getUint16(0x0a, true);
  if (word.getUint16(0, true) !== 0xa5ec || word.getUint16(2, true) < word97) throw new ContainerError('too-old');
  if ((flags & 0x0100) !== 0) throw new ContainerError('encrypted');
  const table = viewOf(container.read((flags & 0x0200) === 0 ? '0Table' : '1Table') ?? empty);
  const data = viewOf(container.read('Data') ?? empty);

  const entry = (index: number): DataView => {
    const at = 0x9a + index * 8;
    if (at + 8 > word.byteLength) return viewOf(empty);
    const [from, size] = [word.getUint32(at, true), word.getUint32(at + 4, true)];
    if (from + size > table.byteLength) throw new ContainerError('damaged', 'Table');
    return new DataView(table.buffer, table.byteOffset + from, size);
  };
  const list = (index: number, size: number): DocList => {
    const view = entry(index);
    const count = Math.max(0, Math.floor((view.byteLength - 4) / (4 + size)));
    const at = (count + 1) * 4;
    return {
      positions: Array.from({ length: count > 0 ? count + 1 : 0 }, (_, item) => view.getUint32(item * 4, true)),
      data: Array.from(
        { length: count },
        (_, item) => new DataView(view.buffer, view.byteOffset + at + item * size, size),
      ),
    };
  };
  const length = (at: number): number => Math.max(0, word.getInt32(at, true));
  const from = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60].reduce((sum, at) => sum + length(at), 0);
  return { word, table, data, body: length(0x4c), boxes: { from, to: from + length(0x64) }, entry, list };
};
