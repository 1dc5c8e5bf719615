// Whether a file is Zstandard (RFC 8878, 3.1.1) from its first byte to its last, by the sizes that its blocks state.
import { type FileHandle, open } from 'node:fs/promises';
import { StoreError } from '@nianbao/store';

const magic = 0xfd2fb528;
const dictionaryIdSizes = [0, 1, 2, 4] as const;
const contentSizeSizes = [0, 2, 4, 8] as const;
const checksumSize = 4;
// The low half of XXH64 over nothing.
const checksumOfNothing = 0x51d8e999;
const blockHeaderSize = 3;
const blockTypes = { raw: 0, runLength: 1, reserved: 3 } as const;

interface Frame {
  readonly end: number;
  readonly isEmpty: boolean;
}

const readAt = async (file: FileHandle, at: number, length: number): Promise<Buffer | null> => {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at);
  return bytesRead === length ? buffer : null;
};

const readNumber = async (file: FileHandle, at: number, length: number): Promise<number | null> =>
  (await readAt(file, at, length))?.readUIntLE(0, length) ?? null;

const measureHeader = (descriptor: number): number => {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const contentSize = contentSizeSizes[(descriptor >> 6) as 0 | 1 | 2 | 3];
  return (
    5 +
    (isSingleSegment ? 0 : 1) +
    dictionaryIdSizes[(descriptor & 3) as 0 | 1 | 2 | 3] +
    (contentSize === 0 && isSingleSegment ? 1 : contentSize)
  );
};

// The last byte is read: only what is there whole has an end.
const endFrame = async (file: FileHandle, at: number, hasChecksum: boolean, hasContent: boolean) => {
  if (!hasChecksum) return (await readAt(file, at - 1, 1)) && { end: at, isEmpty: !hasContent };
  const checksum = await readNumber(file, at, checksumSize);
  return checksum === null ? null : { end: at + checksumSize, isEmpty: !hasContent && checksum === checksumOfNothing };
};

/** The frame that begins at a place; null where it is none, or is cut off. */
const readFrame = async (file: FileHandle, start: number): Promise<Frame | null> => {
  const head = await readAt(file, start, 5);
  if (head?.readUInt32LE(0) !== magic) return null;
  const descriptor = head[4]!;
  let hasContent = false;
  for (let at = start + measureHeader(descriptor); ; ) {
    const header = await readNumber(file, at, blockHeaderSize);
    if (header === null) return null;
    const [isLast, type, size] = [(header & 1) === 1, (header >> 1) & 3, header >> 3];
    if (type === blockTypes.reserved) return null;
    hasContent ||= type !== blockTypes.raw || size > 0;
    at += blockHeaderSize + (type === blockTypes.runLength ? 1 : size);
    if (isLast) return endFrame(file, at, (descriptor & 4) !== 0, hasContent);
  }
};

/**
 * Checks that a file is one frame of Zstandard, whole, and nothing else; empty ones may follow (Node's compressor adds
 * one where the last flush found nothing more). The decompressor asks for neither: it does without a checksum that is cut off, and
 * leaves alone what stands behind the frame. Rejects with `not-a-backup`, `backup-damaged`.
 */
export const checkFrames = async (path: string): Promise<void> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if ((await readNumber(file, 0, 4)) !== magic) throw new StoreError('not-a-backup');
    const first = await readFrame(file, 0);
    if (first === null) throw new StoreError('backup-damaged', { line: 0, reason: 'end missing' });
    for (let { end } = first; end < size; ) {
      const next = await readFrame(file, end);
      if (!next?.isEmpty) throw new StoreError('backup-damaged', { line: 0, reason: 'more after the end' });
      end = next.end;
    }
  } finally {
    await file.close();
  }
};
