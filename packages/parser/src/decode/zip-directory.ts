/** One file in a zip archive, as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not used by office files. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const entryMark = 0x02014b50;
const endMark = 0x06054b50;
const unset = 0xffffffff;

// The end record is the last thing in the file but for a comment of at most 65,535 bytes.
const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return -1;
};

// Zip64: sizes and offset that do not fit (or that the writer did not want to) stand in extra field 1, in this order.
const wide = (view: DataView, at: number, end: number, values: number[]): number[] => {
  for (let from = at; from + 4 <= end; from += 4 + view.getUint16(from + 2, true)) {
    if (view.getUint16(from, true) !== 1) continue;
    let next = from + 4;
    return values.map((value) => {
      if (value !== unset || next + 8 > end) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return values;
};

/**
 * The files of a zip archive in the order of its central directory; null where there is none (cut off, not a zip).
 * Reads names and sizes only, unpacks nothing. Never throws.
 */
export const listZip = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return null;
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === unset || at + 46 > end) return null;
  while (at + 46 <= end && view.getUint32(at, true) === entryMark) {
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const nameEnd = at + 46 + nameSize!;
    const extraEnd = nameEnd + extraSize!;
    if (extraEnd > end) return null;
    const stated = [24, 20, 42].map((field) => view.getUint32(at + field, true));
    const [size, compressedSize, offset] = wide(view, nameEnd, extraEnd, stated);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      compressedSize: compressedSize!,
      size: size!,
      offset: offset!,
    });
    at = extraEnd + commentSize!;
  }
  return entries;
};
