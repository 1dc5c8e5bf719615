// From what a person drops, picks or pastes to bytes.
import type { TakenSource } from './messages.ts';

/** The largest file read in the browser, in bytes: as for the command line. */
export const largestFile = 64 * 1024 * 1024;

/** A file that was taken, or why it was not. */
export type Taking =
  | { readonly kind: 'taken'; readonly source: TakenSource }
  | { readonly kind: 'too-large'; readonly bytes: number };

/** The bytes of a file; too large ones are not read at all. */
export const takeFile = async (file: File): Promise<Taking> => {
  if (file.size > largestFile) return { kind: 'too-large', bytes: file.size };
  return { kind: 'taken', source: { label: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } };
};

/** Text as a source. */
export const takeText = (text: string, label: string): Taking => {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > largestFile
    ? { kind: 'too-large', bytes: bytes.length }
    : { kind: 'taken', source: { label, bytes } };
};

/**
 * What is on a clipboard or in a drop: a file, else formatted text (tables of Word, WPS and pages keep their cells there),
 * else plain text; null where there is nothing. Who copied the source of a page gets it read as such.
 */
export const takeTransfer = async (transfer: DataTransfer, label: string): Promise<Taking | null> => {
  const [file] = transfer.files;
  if (file && transfer.getData('text/html') === '') return takeFile(file);
  const html = transfer.getData('text/html');
  const text = transfer.getData('text/plain');
  const chosen = html.trim() !== '' && !text.trimStart().startsWith('<') ? html : text;
  return chosen.trim() === '' ? null : takeText(chosen, label);
};
