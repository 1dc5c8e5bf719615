import { type HeldReport, readFigure } from './read-figure.ts';

/**
 * What to write in a figure's cell so that it says what the source says: the printed text, a blank for a blank, and the
 * value where its place was lost.
 * Example: a "/" in the source → "/"; a blank → "".
 */
export const printedText = (document: HeldReport, pointer: string): string => {
  const { value, cell } = readFigure(document, pointer);
  if (value !== null && cell?.method !== 'stated') return String(value);
  return cell?.raw.trim() ?? '';
};
