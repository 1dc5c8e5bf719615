// A Type 1 font program is PostScript: a readable header with the encoding, then, behind "eexec", an encrypted part with
// numbered subroutines and the glyphs. Whoever evaluates it makes lists as long as its largest number says.
const mostNumbers = 65_535;

const isHex = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

// Adobe Type 1 Font Format, 7.1: the key of eexec is 55665.
const decrypt = (bytes: Uint8Array): Uint8Array => {
  const plain = new Uint8Array(bytes.length);
  let key = 55_665;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    plain[at] = byte ^ (key >> 8);
    key = ((byte + key) * 52_845 + 22_719) & 0xffff;
  }
  return plain;
};

const unhex = (bytes: Uint8Array): Uint8Array => {
  const digits = bytes.filter(isHex);
  return Uint8Array.from({ length: digits.length >> 1 }, (_, index) =>
    Number.parseInt(String.fromCharCode(digits[2 * index]!, digits[2 * index + 1]!), 16),
  );
};

const latin1 = new TextDecoder('latin1');

const namesTooMuch = (text: string): boolean => {
  for (const [, number] of text.matchAll(/\bdup\s+(\d+)/g)) if (Number(number) > mostNumbers) return true;
  return false;
};

/** Whether a font program numbers its characters or subroutines beyond what any font has. */
export const isAbsurdType1 = (program: Uint8Array): boolean => {
  const text = latin1.decode(program);
  if (namesTooMuch(text)) return true;
  let from = text.indexOf('eexec');
  if (from === -1) return false;
  from += 'eexec'.length;
  while (from < program.length && isSpace(program[from]!)) from += 1;
  // Fonts in segments (PFB) have six bytes before each.
  if (program[from] === 0x80) from += 6;
  const part = program.subarray(from);
  const written = part.length > 8 && part.subarray(0, 8).every(isHex);
  return namesTooMuch(latin1.decode(decrypt(written ? unhex(part) : part)));
};
