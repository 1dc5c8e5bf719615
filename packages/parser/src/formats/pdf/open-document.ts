import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { CMapSource } from './cmap-source.ts';

// Pixels; A3 at 600 dpi.
const largestImage = 80_000_000;

/** An open PDF. */
export type OpenDocument = PDFDocumentProxy;

/**
 * Opens a PDF, gives it to `read` and lets go of everything afterwards, whatever happened. pdf.js runs in the calling
 * thread and fetches nothing: character maps come with this package, fonts and images are not needed to read text.
 * Throws pdf.js's own error for a damaged file; its name is PasswordException for a locked one.
 */
export const withDocument = async <T>(
  bytes: Uint8Array,
  read: (document: OpenDocument) => Promise<T>,
  { images = false }: { readonly images?: boolean } = {},
): Promise<T> => {
  const task = getDocument({
    // pdf.js takes the buffer away from its owner, and takes no Buffer of Node's, whose slice is no copy either.
    data: new Uint8Array(bytes),
    verbosity: 0,
    BinaryDataFactory: CMapSource,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Images are skipped, not decoded, unless they are to be recognised.
    maxImageSize: images ? largestImage : 1,
    enableXfa: false,
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
};
