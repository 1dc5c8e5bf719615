// The compound file of Word 97–2003, Excel 97–2003 and WPS: a small file system of sectors ([MS-CFB]).

/** One stream at the root of a compound file. */
interface OleStream {
  readonly start: number;
  readonly size: number;
}

/** The streams at the root, by name; those in storages (embedded objects) are left out. */
export interface OleContainer {
  readonly has: (name: string) => boolean;
  /** The stream's bytes; null where there is none. Cut short where its chain of sectors is broken. */
  readonly read: (name: string) => Uint8Array | null;
}

const smallStreamLimit = 4096;
const smallSector = 64;
const noEntry = 0xffffffff;

/** Opens a compound file; null where the header is not one. Broken and circular chains end, they never loop. */
export const openOle = (bytes: Uint8Array): OleContainer | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 1536 || view.getUint32(0) !== 0xd0cf11e0) return null;
  const sector = 1 << Math.min(view.getUint16(30, true), 16);
  if (sector < 512) return null;
  const perSector = sector / 4;
  const number = (index: number, at: number): number => {
    const from = (index + 1) * sector + at * 4;
    return from + 4 <= bytes.length ? view.getUint32(from, true) : noEntry;
  };

  // Sectors of the allocation table: the first 109 in the header, the rest in sectors of their own.
  const tableSectors: number[] = [];
  for (let index = 0; index < 109; index += 1) tableSectors.push(view.getUint32(76 + index * 4, true));
  const limit = Math.ceil(bytes.length / sector);
  let extra = view.getUint32(68, true);
  for (let left = Math.ceil(limit / perSector ** 2) + 1; extra < limit && left > 0; left -= 1) {
    for (let index = 0; index < perSector - 1; index += 1) tableSectors.push(number(extra, index));
    extra = number(extra, perSector - 1);
  }
  const next = (index: number): number => {
    const holder = tableSectors[Math.floor(index / perSector)];
    return holder === undefined || holder >= limit ? noEntry : number(holder, index % perSector);
  };
  const readChain = (start: number, size: number): Uint8Array => {
    const content = new Uint8Array(Math.min(size, bytes.length));
    let filled = 0;
    for (let at = start; at < limit && filled < content.length; at = next(at)) {
      const piece = bytes.subarray((at + 1) * sector, Math.min((at + 2) * sector, bytes.length));
      content.set(piece.subarray(0, content.length - filled), filled);
      filled += sector;
    }
    return content.subarray(0, Math.min(filled, content.length));
  };
  const chainLength = (start: number): number => {
    let length = 0;
    for (let at = start; at < limit && length < limit; at = next(at)) length += 1;
    return length * sector;
  };

  const directoryStart = view.getUint32(48, true);
  const directory = readChain(directoryStart, chainLength(directoryStart));
  const entries = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / 128);
  const decoder = new TextDecoder('utf-16le');
  const nameOf = (index: number): string => {
    const size = Math.min(entries.getUint16(index * 128 + 64, true), 64);
    return decoder.decode(directory.subarray(index * 128, index * 128 + Math.max(0, size - 2)));
  };
  const field = (index: number, at: number): number => entries.getUint32(index * 128 + at, true);
  const streams = new Map<string, OleStream>();
  const seen = new Set<number>();
  const open = count > 0 ? [field(0, 76)] : [];
  while (open.length > 0) {
    const index = open.pop()!;
    if (index >= count || seen.has(index)) continue;
    seen.add(index);
    open.push(field(index, 68), field(index, 72));
    if (directory[index * 128 + 66] === 2)
      streams.set(nameOf(index), { start: field(index, 116), size: field(index, 120) });
  }

  let small: Uint8Array | null = null;
  let smallTable: Uint8Array | null = null;
  const readSmall = (start: number, size: number): Uint8Array => {
    small ??= readChain(field(0, 116), field(0, 120));
    smallTable ??= readChain(view.getUint32(60, true), chainLength(view.getUint32(60, true)));
    const links = new DataView(smallTable.buffer, smallTable.byteOffset, smallTable.byteLength);
    const content = new Uint8Array(size);
    let filled = 0;
    let at = start;
    while (filled < size && (at + 1) * smallSector <= small.length) {
      content.set(small.subarray(at * smallSector, at * smallSector + Math.min(smallSector, size - filled)), filled);
      filled += smallSector;
      at = at * 4 + 4 <= links.byteLength ? links.getUint32(at * 4, true) : noEntry;
    }
    return content.subarray(0, Math.min(filled, size));
  };
  return {
    has: (name) => streams.has(name),
    read: (name) => {
      const stream = streams.get(name);
      if (!stream) return null;
      return stream.size < smallStreamLimit
        ? readSmall(stream.start, stream.size)
        : readChain(stream.start, stream.size);
    },
  };
};
