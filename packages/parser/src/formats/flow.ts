import type { Place } from '@nianbao/schema';

/**
 * A run of text between two block borders; tabs stay, they may part cells. `place`: what the source itself says of it
 * (offset, sheet row); {} if nothing.
 */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly place: Place;
}

/** One printed cell on the table's grid: cells that a merge covers are not there. */
export interface FlowCell {
  readonly column: number;
  readonly span: number;
  readonly flow: Flow;
  readonly place: Place;
}

/** A table whose spans are expanded: every cell knows its grid column. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell[])[];
}

/** Paragraphs and tables in reading order: what every reader of a format with real tables builds. */
export type Flow = readonly (FlowParagraph | FlowTable)[];

/** Text as printed: runs of white space, no-break and ideographic ones too, are one space; none at the ends. */
export const cleanText = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** The paragraphs of a cell as one text. */
export const flowText = (flow: Flow): string =>
  flow
    .map((item) => (item.kind === 'paragraph' ? item.text.replaceAll('\t', ' ') : ''))
    .filter((text) => text !== '')
    .join(' ');
