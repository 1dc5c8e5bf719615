import type { BilingualText } from '@nianbao/schema';

/** A link below a text; `path` without language, or an address outside. */
export interface DocsLink {
  readonly path: string;
  readonly text: BilingualText;
}

/** A part of a page of the documentation. `` `code` `` in a text is set as code; each text is a paragraph. */
export interface DocsSection {
  readonly id: string;
  readonly title: BilingualText;
  readonly texts: readonly BilingualText[];
  readonly links?: readonly DocsLink[];
}
