/** A kind of picture: its name for people, its media type. */
export interface ImageKind {
  readonly name: string;
  readonly mediaType: string;
}

// A dot stands for any byte.
const signatures: readonly (readonly [string, string, string])[] = [
  ['PNG', 'image/png', '\x89PNG\r\n\x1a\n'],
  ['JPEG', 'image/jpeg', '\xff\xd8\xff'],
  ['GIF', 'image/gif', 'GIF8'],
  ['TIFF', 'image/tiff', 'II\x2a\x00'],
  ['TIFF', 'image/tiff', 'MM\x00\x2a'],
  ['TIFF', 'image/tiff', 'II\x2b\x00'],
  ['WebP', 'image/webp', 'RIFF....WEBP'],
  ['JPEG 2000', 'image/jp2', '\x00\x00\x00\x0cjP  \r\n\x87\n'],
  ['BMP', 'image/bmp', 'BM....\x00\x00\x00\x00'],
  ...['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].map(
    (brand) => ['HEIC', 'image/heic', `....ftyp${brand}`] as const,
  ),
  ['AVIF', 'image/avif', '....ftypavif'],
];

const hasSignature = (bytes: Uint8Array, signature: string): boolean =>
  bytes.length >= signature.length &&
  [...signature].every((mark, index) => mark === '.' || bytes[index] === mark.charCodeAt(0));

// Two letters and some zeros are little: the header's own size says whether it is a bitmap.
const isBitmap = (bytes: Uint8Array): boolean => {
  const size = bytes[14] ?? 0;
  return [12, 40, 52, 56, 64, 108, 124].includes(size) && bytes[15] === 0;
};

/** The kind of picture by its first bytes, or null. Example: `sniffImage(bytes)?.name` → 'PNG' */
export const sniffImage = (bytes: Uint8Array): ImageKind | null => {
  const found = signatures.find(([, , signature]) => hasSignature(bytes, signature));
  if (!found || (found[0] === 'BMP' && !isBitmap(bytes))) return null;
  return { name: found[0], mediaType: found[1] };
};
