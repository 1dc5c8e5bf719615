import type { Look } from './look-of.ts';
import type { StyledElement } from './style-selector.ts';

type Attributes = StyledElement['attributes'];

/** How the elements of one page look, as far as that hides their text, sets it apart, or raises it. */
export interface Looks {
  /** The text of a style sheet of the page. */
  readonly addSheet: (css: string) => void;
  readonly open: (name: string, attributes: Attributes, inTable: boolean) => Look;
  readonly close: () => void;
  /** Whether an element floats to the right, or is set in another order: two of them may be seen the other way round. */
  readonly floats: (attributes: Attributes) => boolean;
  /** Whether an element inside one that has no size, or is not visible, is seen all the same. */
  readonly showsAgain: (hider: Attributes, attributes: Attributes) => boolean;
}

/** The looks of a page on which nothing is styled: it needs no reader of styles. */
export const plainLooks: Looks = {
  addSheet: () => {},
  open: () => 'plain',
  close: () => {},
  floats: () => false,
  showsAgain: () => false,
};

/** Whether anything on a page can look otherwise than plain. Example: `isStyled('<td>12<sup>1</sup>')` → true */
export const isStyled = (html: string): boolean =>
  /[\s"'/](?:style\s*=|hidden\b)|<style|<(?:sup|sub|small|bdo)\b/i.test(html);
