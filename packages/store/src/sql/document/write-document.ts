import type { PublishedDocument } from './document.ts';

// One buffer for all documents, one after the other: it grows to the largest.
let scratch = Buffer.allocUnsafe(1 << 18);
let length = 0;

const put = (text: string): void => {
  // Three bytes a UTF-16 unit at most.
  const most = length + text.length * 3;
  if (most > scratch.length) {
    const larger = Buffer.allocUnsafe(most * 2);
    scratch.copy(larger, 0, 0, length);
    scratch = larger;
  }
  length += scratch.write(text, length);
};

const putValue = (value: unknown): void => put(JSON.stringify(value));

const putMembers = (object: object, putMember: (value: unknown, key: string) => void): void => {
  let separator = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    put(`${separator}${JSON.stringify(key)}:`);
    putMember(value, key);
    separator = ',';
  }
  put(separator === '{' ? '{}' : '}');
};

/**
 * The JSON text of a document, as `JSON.stringify` would write it, in a buffer that the next call uses again. Written
 * in parts, as a long text with a few ideographs takes twice the time of its parts (measured: the engine gives every
 * character two bytes, and copies).
 */
export const writeDocument = ({ result, findings, passes }: PublishedDocument): Uint8Array => {
  length = 0;
  putMembers({ result, findings, passes }, (value, key) => {
    if (key === 'result') putMembers(value as object, putValue);
    else putValue(value);
  });
  return scratch.subarray(0, length);
};
