interface Request {
  readonly kind: string;
  readonly filename: string;
}

const decodeBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/**
 * What pdf.js asks when a file leaves data to the reader: Chinese fonts that are named but not embedded need the maps from
 * their encodings (GBK-EUC-H, UniGB-UCS2-H …) to characters. They are in this package, loaded when first asked for.
 * Standard fonts are only needed to draw. A class because pdf.js constructs it.
 */
export class CMapSource {
  /** The bytes of a map; an error for whatever is not here, which pdf.js takes as a font that cannot be decoded. */
  async fetch({ kind, filename }: Request): Promise<Uint8Array> {
    if (kind === 'cMapUrl') {
      const { gbCmaps } = await import('../../generated/gb-cmaps.ts');
      const found = gbCmaps[filename.replace(/\.bcmap$/, '')];
      if (found !== undefined) return decodeBase64(found);
    }
    throw new Error(`${filename} is not part of this reader`);
  }
}
