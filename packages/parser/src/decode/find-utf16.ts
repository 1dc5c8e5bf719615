const sampleSize = 8192;

// What no text holds: controls, halves of nothing.
const odd = /[^\P{Cc}\t\n\r\f]|[\ufffd-\uffff]/u;

/**
 * The UTF-16 that bytes without a byte order mark are written in, or null: zeros stand mostly in the same half of
 * a pair (U+4E00 alone, 一, has its zero in the other), and the text they give is one.
 */
export const findUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, sampleSize);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const [first, second] = zeros;
  if (Math.max(first, second) * 50 < sample.length / 2 || Math.max(first, second) < 2 * Math.min(first, second))
    return null;
  const encoding = second > first ? 'utf-16le' : 'utf-16be';
  // The sample may end between the halves of a character.
  const text = new TextDecoder(encoding).decode(sample).slice(0, -1);
  return text !== '' && !odd.test(text) ? encoding : null;
};
