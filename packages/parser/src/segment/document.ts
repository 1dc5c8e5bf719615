// What a format reader hands over: blocks in reading order, each with its slots. No reader knows anything of the form.
import type { Diagnostic, Place } from '@nianbao/schema';
import type { PlacedWord } from '../ocr/build-glyphs.ts';

/**
 * text: something is printed. blank: an explicit empty cell. lone: a pipe alone on its line (an empty cell, a row opener
 * or padding: the style of the document decides). pad: bare pipes that fill a row up.
 */
export type SlotKind = 'text' | 'blank' | 'lone' | 'pad';

/** Stands in a slot's text for what is printed there and cannot be read: a picture, a field of a form, a formula. */
export const objectSign = '\uFFFC';

/** One cell, or one piece of a line. `column`/`span` are known only where the source has a real grid. */
export interface Slot {
  readonly kind: SlotKind;
  readonly text: string;
  readonly place: Place;
  readonly column?: number;
  readonly span?: number;
}

/**
 * A paragraph or line (`table` absent), or one row of a grid.
 * Example: { text: '规章 | 0 | 0 | 0', slots: [4], place: { line: 12, offset: 340, length: 16 } }
 */
export interface Block {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly place: Place;
  readonly table?: number;
}

/**
 * A source, segmented. `title` is what the container itself calls the document. `diagnostics`: what the reader itself
 * noticed; where one of them means failure (a PDF of pictures), nothing further is read.
 */
export interface SegmentedDocument {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly diagnostics?: readonly Diagnostic[];
  /** The words that a recogniser read from pictures; their figures are not taken for certain. */
  readonly ocr?: { readonly words: readonly PlacedWord[] };
}
