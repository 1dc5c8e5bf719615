import type { OcrReader } from '@nianbao/parser';
import { findSystemTesseract } from './system-tesseract.ts';
import { findTesseractJs } from './tesseract-js.ts';

/**
 * A recogniser that is present: the system's tesseract, else tesseract.js as installed in the working folder, else null.
 */
export const findOcr = async (): Promise<OcrReader | null> =>
  (await findSystemTesseract()) ?? findTesseractJs(process.cwd()) ?? findTesseractJs(import.meta.dirname);
