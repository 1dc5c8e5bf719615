import type { Losses } from '../oracle/observe-remains.ts';
import type { Page } from '../page/page.ts';

/** A way to publish a page: its format, what it does to cells, and the writing itself. */
export interface Layout extends Losses {
  readonly name: string;
  readonly format: 'text' | 'html' | 'markdown';
  readonly write: (page: Page) => string;
}
