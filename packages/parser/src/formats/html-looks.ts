import { addSheet, type HiddenNames } from './style-sheet.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

const unseen = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;]*:[^;]*line-through/i;
const raisedStyle = /vertical-align\s*:\s*(?:super|sub)\b/i;

// What a page hides and shows again by a script are its parts, not a row of a table or words in a cell.
const partsOfTables = new Set('tr td th p span font b strong i em u small sup sub label a'.split(' '));

/** What hides an element's text or strikes it out: its own attributes, or, inside a table, a class that style sheets hide. */
export interface Looks {
  /** The text of a style sheet of the page. */
  readonly addSheet: (css: string) => void;
  readonly isHidden: (name: string, attributes: Attributes, inTable: boolean) => boolean;
}

// More is no style sheet of a page.
const longestSheets = 400_000;

/**
 * The looks of one page. Style sheets are handed over as they come; they hide parts of tables only, since a page also hides
 * what a script shows again.
 * Example: `looks.isHidden('td', { style: 'display:none' }, true)` → true
 */
export const openLooks = (): Looks => {
  const names: HiddenNames = { hidden: new Set(), shown: new Set() };
  let waiting = '';
  let length = 0;
  const isHiddenByName = (name: string): boolean => names.hidden.has(name) && !names.shown.has(name);
  const isHiddenBySheet = ({ class: classes = '', id = '' }: Attributes): boolean => {
    if (waiting !== '') addSheet(waiting, names);
    waiting = '';
    if (names.hidden.size === 0) return false;
    return isHiddenByName(`#${id}`) || classes.split(/\s+/).some((name) => isHiddenByName(`.${name}`));
  };
  return {
    addSheet: (text) => {
      length += text.length;
      if (length <= longestSheets) waiting += text;
    },
    isHidden: (name, attributes, inTable) => {
      const { style, hidden } = attributes;
      if (hidden !== undefined || (style !== undefined && unseen.test(style))) return true;
      return inTable && length > 0 && partsOfTables.has(name) && isHiddenBySheet(attributes);
    },
  };
};

/** Whether an element sets its text higher or lower than the line. */
export const isRaised = (name: string, { style }: Attributes): boolean =>
  name === 'sup' || name === 'sub' || (style !== undefined && raisedStyle.test(style));
