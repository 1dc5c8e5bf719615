/**
 * Memory in which contents are written one after the other, and which is written anew when nobody needs them any more: a
 * hundred kilobytes for each report, got and given back, cost an ingest an eighth of its processor time (the engine looks
 * through all of its memory each time that so many bytes were got). Threads share it: what stands on a pad is
 * not copied when it is sent to another.
 */
export interface Pad {
  /** The bytes of all texts that `compose` puts, one after the other. They stand until the pad is cleared. */
  readonly write: (compose: (put: (text: string) => void) => void) => Uint8Array;
  /** The bytes, copied. They stand until the pad is cleared. */
  readonly copy: (bytes: Uint8Array) => Uint8Array;
  /** Whether so much stands on it that what waits should be kept before more is written. */
  readonly isFull: () => boolean;
  /** Gives back all that was written. */
  readonly clear: () => void;
}

// The first sheet holds one report, and is all that a single one needs.
const firstBytes = 1 << 18;
const usualBytes = 1 << 22;
// Four times what a batch of usual reports takes: several wait, and pages with pictures in them must fit into memory, too.
const fullBytes = 1 << 26;
const mostSheets = fullBytes / usualBytes;

/** An empty pad. Example: `makePad().write((put) => put('年报'))` → six bytes */
export const makePad = (): Pad => {
  let sheets: Buffer[] = [];
  let sheet: Buffer = Buffer.alloc(0);
  let next = 0;
  let begun = 0;
  let length = 0;
  let written = 0;

  // What was begun goes on on the next sheet that has room for it and so many bytes more.
  const turn = (bytes: number): void => {
    const part = sheet.subarray(begun, length);
    while (next < sheets.length && sheets[next]!.length < part.length + bytes) next += 1;
    if (next === sheets.length) {
      const usual = next === 0 ? firstBytes : usualBytes;
      sheets.push(Buffer.from(new SharedArrayBuffer(Math.max(usual, (part.length + bytes) * 2))));
    }
    sheet = sheets[next]!;
    next += 1;
    sheet.set(part);
    begun = 0;
    length = part.length;
  };
  const put = (text: string): void => {
    // Three bytes a UTF-16 unit at most.
    if (length + text.length * 3 > sheet.length) turn(text.length * 3);
    length += sheet.write(text, length);
  };
  const finish = (): Uint8Array => {
    written += length - begun;
    return new Uint8Array(sheet.buffer, begun, length - begun);
  };

  return {
    write: (compose) => {
      begun = length;
      compose(put);
      return finish();
    },
    copy: (bytes) => {
      begun = length;
      if (length + bytes.length > sheet.length) turn(bytes.length);
      sheet.set(bytes, length);
      length += bytes.length;
      return finish();
    },
    isFull: () => written > fullBytes,
    clear: () => {
      sheets = sheets.slice(0, mostSheets).filter(({ length: size }) => size <= usualBytes);
      sheet = Buffer.alloc(0);
      next = 0;
      begun = 0;
      length = 0;
      written = 0;
    },
  };
};
