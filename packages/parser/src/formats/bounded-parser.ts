import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

// No page nests like this; browsers stop at 512. The parser's own stack makes every tag as expensive as it is deep.
const deepest = 1000;

/**
 * htmlparser2's parser with an end to nesting: what opens deeper than that is not opened, its text stays in reading order.
 * `depth` is kept by the handlers: one more at each open tag, one less at each close tag. `onBorder` is told of every tag
 * that was left out, so that what stood apart is not run together.
 */
export class BoundedParser extends Parser {
  depth = 0;
  readonly #onBorder: () => void;

  constructor(handlers: Partial<Handler>, options: ParserOptions, onBorder: () => void) {
    super(handlers, options);
    this.#onBorder = onBorder;
  }

  override onopentagname(start: number, endIndex: number): void {
    if (this.depth < deepest) {
      super.onopentagname(start, endIndex);
      return;
    }
    this.endIndex = endIndex;
    this.#onBorder();
  }

  override onclosetag(start: number, endIndex: number): void {
    if (this.depth >= deepest) this.#onBorder();
    super.onclosetag(start, endIndex);
  }
}
