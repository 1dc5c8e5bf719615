// A Word 97 file written by hand ([MS-DOC]), in a container written by another library than the one that reads it.
import { CFB } from '@e965/xlsx';

/** A paragraph with its end mark, its modifiers, and what makes its text unprinted: a deletion or another modifier. */
export interface WordParagraph {
  readonly text: string;
  readonly sprms?: readonly number[];
  readonly deleted?: boolean;
  readonly unprintedBy?: number;
}

/** A modifier: opcode, then the bytes of its operand. */
export const modifier = (opcode: number, ...operand: number[]): number[] => [opcode & 255, opcode >> 8, ...operand];

const bytes16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const bytes32 = (value: number): number[] => [...bytes16(value & 0xffff), ...bytes16((value >>> 16) & 0xffff)];

/** The row definition: edges in twips, and flags of each cell (0x20 continues a vertical merge, 0x60 begins one). */
export const rowDefinition = (edges: readonly number[], flags: readonly number[] = []): number[] => {
  const cells = edges.slice(1).flatMap((_, index) => [...bytes16(flags[index] ?? 0), ...Array<number>(18).fill(0)]);
  const rest = [edges.length - 1, ...edges.flatMap(bytes16), ...cells];
  return modifier(0xd608, ...bytes16(rest.length + 1), ...rest);
};

const page = (from: number, to: number, place: (view: Uint8Array) => void): Uint8Array => {
  const bytes = new Uint8Array(512);
  bytes.set([...bytes32(from), ...bytes32(to)]);
  place(bytes);
  bytes[511] = 1;
  return bytes;
};

const concat = (parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Options: flags and version of the header, modifiers in the Data stream, a text box with its anchor. */
export interface WordOptions {
  readonly flags?: number;
  readonly version?: number;
  readonly data?: readonly number[];
  readonly box?: { readonly text: string; readonly anchor: number };
}

/** Builds the file. */
export const wordFile = (paragraphs: readonly WordParagraph[], options: WordOptions = {}): Uint8Array => {
  const { flags = 0x0200, version = 0x00c1, data, box } = options;
  const all = box ? [...paragraphs, { text: box.text }] : paragraphs;
  const text = all.map((item) => item.text).join('');
  const textAt = 0x800;
  const firstPage = textAt / 512 + Math.ceil((text.length * 2) / 512);
  const pages: Uint8Array[] = [];
  const offsets: number[] = [];
  let offset = textAt;
  for (const item of all) {
    const end = offset + item.text.length * 2;
    offsets.push(offset);
    pages.push(
      page(offset, end, (view) => {
        const sprms = [0, 0, ...(item.sprms ?? [])];
        const at = 510 - sprms.length - 2 - (sprms.length % 2);
        view[8] = at / 2;
        view.set([0, Math.ceil(sprms.length / 2), ...sprms], at);
      }),
      page(offset, end, (view) => {
        const opcode = item.deleted ? 0x0800 : item.unprintedBy;
        if (opcode === undefined) return;
        view[8] = 200;
        view.set([3, ...modifier(opcode, 1)], 400);
      }),
    );
    offset = end;
  }
  const positions = [...offsets, offset].flatMap(bytes32);
  const pageList = (odd: number): number[] => [
    ...positions,
    ...all.flatMap((_, index) => bytes32(firstPage + index * 2 + odd)),
  ];
  const pieces = [...bytes32(0), ...bytes32(text.length), 0, 0, ...bytes32(textAt), 0, 0];
  const shape = 1025;
  const entries = new Map<number, number[]>([
    [12, pageList(1)],
    [13, pageList(0)],
    [33, [2, ...bytes32(pieces.length), ...pieces]],
  ]);
  if (box) {
    const body = text.length - box.text.length;
    entries.set(40, [...bytes32(box.anchor), ...bytes32(body), ...bytes32(shape), ...Array<number>(22).fill(0)]);
    const boxInfo = [...Array<number>(14).fill(0), ...bytes32(shape), ...bytes32(0)];
    entries.set(56, [...bytes32(0), ...bytes32(box.text.length), ...boxInfo]);
  }
  const header = new Uint8Array(textAt);
  const view = new DataView(header.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setUint16(2, version, true);
  view.setUint16(0x0a, flags, true);
  view.setUint32(0x4c, text.length - (box?.text.length ?? 0), true);
  view.setUint32(0x64, box?.text.length ?? 0, true);
  const tableStream: number[] = [];
  for (const [index, entry] of entries) {
    view.setUint32(0x9a + index * 8, tableStream.length, true);
    view.setUint32(0x9a + index * 8 + 4, entry.length, true);
    tableStream.push(...entry);
  }
  const characters = new Uint8Array((firstPage - textAt / 512) * 512);
  for (let index = 0; index < text.length; index += 1) characters.set(bytes16(text.charCodeAt(index)), index * 2);
  return oleFile({
    WordDocument: concat([header, characters, ...pages]),
    '1Table': Uint8Array.from(tableStream),
    ...(data ? { Data: Uint8Array.from(data) } : {}),
  });
};

/** A compound file with these streams at its root. */
export const oleFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content);
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]);
};
