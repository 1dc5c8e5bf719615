import { type Declarations, type Look, lookOf } from './look-of.ts';
import type { Looks } from './plain-looks.ts';
import { type Declared, readDeclarations, readStyleRules } from './style-rules.ts';
import { matchesSelector, readSelector, type Selector, type StyledElement } from './style-selector.ts';

type Attributes = StyledElement['attributes'];

const givesSize = /font-size\s*:\s*(?!0(?:\.0+)?\s*(?:[a-z]{2,3}|%)?\s*(?:;|!|$))/i;
/** Whether an element inside one that has no size, or is not visible, is seen all the same. */
const showsAgain = (hider: Attributes, { style }: Attributes): boolean => {
  if (style === undefined || hider.style === undefined) return false;
  if (/visibility/i.test(hider.style)) return /visibility\s*:\s*visible/i.test(style);
  return /font-size/i.test(hider.style) && !givesSize.test(hider.style) && givesSize.test(style);
};

interface CompiledRule {
  readonly selector: Selector;
  readonly declared: readonly Declared[];
  readonly order: number;
}

const unseen = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;]*:[^;]*line-through/i;
const raised = /vertical-align\s*:\s*(?:super|sub)\b/i;

/** What an element's own style says. `unseen`: hidden in a way that counts outside of tables, too. */
interface OwnStyle {
  readonly unseen: boolean;
  readonly raised: boolean;
  readonly look: Look;
}

const plainStyle: OwnStyle = { unseen: false, raised: false, look: 'plain' };
const mostStyles = 2000;

// What a page hides and shows again by a script are its parts, not a row of a table or words in a cell.
const partsOfTables = new Set('tr td th p span font b strong i em u small sup sub label a'.split(' '));
// More is no style sheet of a page.
const longestSheets = 400_000;
const mostRules = 5000;

const compile = (css: string, from: number): CompiledRule[] =>
  readStyleRules(css).flatMap(({ selectors, declared }, index) =>
    selectors.flatMap((text) => {
      const selector = readSelector(text);
      return selector === null ? [] : [{ selector, declared, order: from + index }];
    }),
  );

const plainly = (declared: readonly Declared[]): Declarations =>
  new Map(declared.map(({ property, value }) => [property, value]));

const readStyle = (style: string): OwnStyle => ({
  unseen: unseen.test(style),
  raised: raised.test(style),
  look: lookOf(plainly(readDeclarations(style))),
});

interface Weighed extends Declared {
  readonly rank: number;
}

const cascade = (weighed: readonly Weighed[]): Declarations =>
  plainly(weighed.toSorted((a, b) => Number(a.important) - Number(b.important) || a.rank - b.rank));

const inline = Number.MAX_SAFE_INTEGER;
const ranked = (declared: readonly Declared[], rank: number): Weighed[] => declared.map((one) => ({ ...one, rank }));

/**
 * Opens the looks of one page. Style sheets are handed over as they come, elements as they open and close. What an
 * element's own attributes hide is hidden anywhere; what sheets hide, or looks that hide in other ways, only in parts of
 * tables, since a page hides its other parts until a script shows them. `doubtful`: some see it and some do not, or the
 * rule that hides it asks for more than is known here.
 * Example: `looks.open('td', { style: 'display:none' }, true)` → 'hidden'
 */
export const openLooks = (): Looks => {
  const path: StyledElement[] = [];
  let rules: CompiledRule[] = [];
  let length = 0;
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
  const ofSheets = (attributes: Attributes): Look => {
    const fitting = rules.filter(({ selector }) => matchesSelector(selector, path));
    if (fitting.length === 0) return 'plain';
    const own = ranked(readDeclarations(attributes.style ?? ''), inline);
    const sure = fitting.filter(({ selector }) => selector.sure);
    const weigh = (some: readonly CompiledRule[]): Look =>
      lookOf(
        cascade([
          ...some.flatMap((rule) => ranked(rule.declared, rule.selector.weight * mostRules + rule.order)),
          ...own,
        ]),
      );
    const known = weigh(sure);
    return known === 'plain' && fitting.length > sure.length && weigh(fitting) !== 'plain' ? 'doubtful' : known;
  };
  return {
    addSheet: (css) => {
      length += css.length;
      if (length > longestSheets || rules.length > mostRules) return;
      const added = compile(css, rules.length);
      // A sheet that hides nothing by itself is kept only where another one does.
      if (rules.length > 0 || added.some(({ declared }) => lookOf(plainly(declared)) !== 'plain'))
        rules = [...rules, ...added];
    },
    open: (name, attributes, inTable) => {
      path.push({ name, attributes });
      const { style, hidden } = attributes;
      const own = style === undefined ? plainStyle : ofStyle(style);
      if (hidden !== undefined || own.unseen) return 'hidden';
      if (inTable && partsOfTables.has(name)) {
        const look = rules.length > 0 ? ofSheets(attributes) : 'plain';
        if (look !== 'plain') return look;
        if (own.look !== 'plain') return own.look;
        if (name === 'small') return 'doubtful';
      }
      return name === 'sup' || name === 'sub' || own.raised ? 'raised' : 'plain';
    },
    close: () => {
      path.pop();
    },
    showsAgain,
  };
};
