/** A page as a picture: the bytes of an image file. `page` counts from 1. */
export interface OcrImage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly page: number;
}

/**
 * A word that was recognised: its box in pixels of the image (left, top, right, bottom) and how sure the recogniser is,
 * 0 to 1. `page`: of an image file with several pages.
 */
export interface OcrWord {
  readonly text: string;
  readonly bbox: readonly [number, number, number, number];
  readonly confidence: number;
  readonly page?: number;
}

/**
 * Recognises the words of a picture. The parser brings none: the caller gives one, and only then are pictures read.
 * Example: `const ocr: OcrReader = async ({ bytes }) => recognise(bytes)`
 */
export type OcrReader = (image: OcrImage) => Promise<readonly OcrWord[]>;
