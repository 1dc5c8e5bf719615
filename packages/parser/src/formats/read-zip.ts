import { Inflate } from 'fflate';
import { listZip, type ZipEntry } from '../decode/zip-directory.ts';
import { ContainerError } from './container-error.ts';

/** Most that the wanted parts of one file may hold once unpacked, in bytes: a report has about 1 MB. */
export const largestContent = 64 * 1024 * 1024;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number => {
  let value = -1;
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ crcTable[(value ^ bytes[at]!) & 0xff]!;
  return ~value >>> 0;
};

const packed = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, name, compressedSize } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new ContainerError('damaged', name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + compressedSize > bytes.length) throw new ContainerError('damaged', name);
  return bytes.subarray(from, from + compressedSize);
};

// Piece by piece, so that a part that unpacks to more than it states is stopped on the way.
const inflate = (data: Uint8Array, { name, size }: ZipEntry): Uint8Array => {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ContainerError('damaged', name);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  const step = 64 * 1024;
  for (let at = 0; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
  if (filled !== size) throw new ContainerError('damaged', name);
  return content;
};

const unpack = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  if (entry.encrypted) throw new ContainerError('encrypted', entry.name);
  const data = packed(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new ContainerError('damaged', entry.name);
  const content = entry.method === 0 ? data : inflate(data, entry);
  // A flipped bit can leave readable XML with another figure in it.
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ContainerError('damaged', entry.name);
  return content;
};

/**
 * Unpacks the parts of a zip that `wanted` picks by name, each checked against its CRC-32. Throws `ContainerError` where
 * a part is damaged, encrypted, or the parts together are over `largestContent`.
 * Example: `readZip(bytes, (name) => name === 'content.xml').get('content.xml')`
 */
export const readZip = (bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> => {
  const entries = listZip(bytes)?.filter(({ name }) => wanted(name));
  if (!entries) throw new ContainerError('damaged', 'central directory');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > largestContent) throw new ContainerError('too-large', `${total} > ${largestContent} bytes`);
  return new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
};

/** A part that must be there. */
export const requirePart = (parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array => {
  const part = parts.get(name);
  if (!part) throw new ContainerError('part-missing', name);
  return part;
};
