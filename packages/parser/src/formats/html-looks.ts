import { type Look, lookOf } from './look-of.ts';
import type { Looks } from './plain-looks.ts';
import { openSheets, plainly } from './sheet-looks.ts';
import { readDeclarations } from './style-rules.ts';
import type { StyledElement } from './style-selector.ts';

type Attributes = StyledElement['attributes'];

const givesSize = /font-size\s*:\s*(?!0(?:\.0+)?\s*(?:[a-z]{2,3}|%)?\s*(?:;|!|$))/i;
/** Whether an element inside one that has no size, or is not visible, is seen all the same. */
const showsAgain = (hider: Attributes, { style }: Attributes): boolean => {
  if (style === undefined || hider.style === undefined) return false;
  if (/visibility/i.test(hider.style)) return /visibility\s*:\s*visible/i.test(style);
  return /font-size/i.test(hider.style) && !givesSize.test(hider.style) && givesSize.test(style);
};

const unseen = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;]*:[^;]*line-through/i;
const raised = /vertical-align\s*:\s*(?:super|sub)\b/i;

/** What an element's own style says. `unseen`: hidden in a way that counts outside of tables, too. */
interface OwnStyle {
  readonly unseen: boolean;
  readonly raised: boolean;
  readonly floats: boolean;
  readonly look: Look;
}

const plainStyle: OwnStyle = { unseen: false, raised: false, floats: false, look: 'plain' };
const mostStyles = 2000;

const floated = /(?:^|[\s;])float\s*:\s*right|(?:^|[\s;])order\s*:\s*-?[1-9]/i;

// What a page hides and shows again by a script are its parts, not a row of a table or words in a cell.
const partsOfTables = new Set('tr td th p span font b strong i em u small sup sub label a bdo'.split(' '));

const readStyle = (style: string): OwnStyle => ({
  unseen: unseen.test(style),
  raised: raised.test(style),
  floats: floated.test(style),
  look: lookOf(plainly(readDeclarations(style))),
});

/**
 * Opens the looks of one page. Style sheets are handed over as they come, elements as they open and close. What an
 * element's own attributes hide is hidden anywhere; what sheets hide, or looks that hide in other ways, only in parts of
 * tables, since a page hides its other parts until a script shows them. `added`, `turned`: what is seen is not the text as
 * it stands. `doubtful`: some see it and some do not, or the rule that hides it asks for more than is known here.
 * Example: `looks.open('td', { style: 'display:none' }, true)` → 'hidden'
 */
export const openLooks = (): Looks => {
  const path: StyledElement[] = [];
  const sheets = openSheets();
  // A page has thousands of elements of few styles.
  const known = new Map<string, OwnStyle>();
  const ofStyle = (style: string): OwnStyle => {
    let own = known.get(style);
    if (own === undefined) {
      if (known.size >= mostStyles) known.clear();
      own = readStyle(style);
      known.set(style, own);
    }
    return own;
  };
  return {
    addSheet: sheets.add,
    open: (name, attributes, inTable) => {
      path.push({ name, attributes });
      const { style, hidden } = attributes;
      const own = style === undefined ? plainStyle : ofStyle(style);
      if (hidden !== undefined || own.unseen) return 'hidden';
      if (inTable && partsOfTables.has(name)) {
        const look = sheets.lookAt(path);
        if (look !== 'plain') return look;
        if (own.look !== 'plain') return own.look;
        if (name === 'bdo' && /^rtl$/i.test(attributes.dir ?? '')) return 'turned';
        if (name === 'small') return 'doubtful';
      }
      if (inTable && own.look === 'turned') return 'turned';
      return name === 'sup' || name === 'sub' || own.raised ? 'raised' : 'plain';
    },
    close: () => {
      path.pop();
    },
    floats: ({ style }) => style !== undefined && ofStyle(style).floats,
    showsAgain,
  };
};
