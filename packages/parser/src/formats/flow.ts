import type { Place } from '@nianbao/schema';

/**
 * A run of text between two block borders; tabs stay, they may part cells. `place`: what the source itself says of it
 * (offset, sheet row); {} if nothing.
 */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly place: Place;
  /** A line of preformatted text, in which tabs and spaces may draw a table. */
  readonly typed?: boolean;
}

/** One printed cell on the table's grid: cells that a merge covers are not there. */
export interface FlowCell {
  readonly column: number;
  readonly span: number;
  readonly flow: Flow;
  readonly place: Place;
  /** Holds a picture or a field of a form, in which a figure may be shown. */
  readonly pictured?: boolean;
}

/** A table whose spans are expanded: every cell knows its grid column. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell[])[];
}

/** Paragraphs and tables in reading order: what every reader of a format with real tables builds. */
export type Flow = readonly (FlowParagraph | FlowTable)[];

const untidy = /[\s\u00a0]{2}|[^\S ]/;

/** Text as printed: runs of white space, no-break and ideographic ones too, are one space; none at the ends. */
export const cleanText = (text: string): string =>
  (untidy.test(text) ? text.replace(/[\s\u00a0]+/g, ' ') : text).trim();

/** The paragraphs of a cell as one text. */
export const flowText = (flow: Flow): string => {
  let whole = '';
  for (const item of flow) {
    if (item.kind !== 'paragraph' || item.text === '') continue;
    const text = item.typed
      ? cleanText(item.text)
      : item.text.includes('\t')
        ? item.text.replaceAll('\t', ' ')
        : item.text;
    whole = whole === '' ? text : `${whole} ${text}`;
  }
  return whole;
};
