import { openOle } from '../decode/ole-container.ts';
import { ContainerError } from './container-error.ts';

const record = { end: 0x000a, password: 0x002f, sheet: 0x0085, begin: 0x0809 } as const;

// The most that one record may hold, and the highest kind there is, those of charts included.
const longest = 8224;
const highestKind = 0x10ff;

/**
 * Checks that the records of an Excel 97–2003 workbook follow one another to its end, with each sheet where it is said to
 * begin: a broken chain would be read as
 * other records, with other figures in them. Throws `ContainerError` where it is broken, encrypted or older.
 */
export const checkXlsRecords = (bytes: Uint8Array): void => {
  const container = openOle(bytes);
  // Before 97 text was in the code page of its machine.
  if (container?.has('Book') && !container.has('Workbook')) throw new ContainerError('too-old');
  const stream = container?.read('Workbook') ?? new Uint8Array();
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const damaged = (byte: number): ContainerError => new ContainerError('damaged', `Workbook, byte ${byte}`);
  const begun = new Set<number>();
  const stated: number[] = [];
  let depth = 0;
  let at = 0;
  while (at + 4 <= stream.length) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    // Behind the last sheet the stream may be filled up.
    if (depth === 0 && kind !== record.begin) break;
    if (kind === record.password) throw new ContainerError('encrypted');
    if (size > longest || kind > highestKind || at + 4 + size > stream.length) throw damaged(at);
    if (kind === record.sheet && size >= 4) stated.push(view.getUint32(at + 4, true));
    if (kind === record.begin && depth === 0) begun.add(at);
    if (kind === record.begin) depth += 1;
    if (kind === record.end) depth -= 1;
    at += 4 + size;
  }
  if (depth !== 0 || at === 0 || stated.some((start) => !begun.has(start))) throw damaged(at);
};
