import { type Declarations, type Look, lookOf } from './look-of.ts';
import { type Declared, readDeclarations, readStyleRules } from './style-rules.ts';
import { matchesSelector, readSelector, type Selector, type StyledElement } from './style-selector.ts';

interface CompiledRule {
  readonly selector: Selector;
  readonly declared: readonly Declared[];
  readonly order: number;
}

/** The style sheets of one page. */
export interface Sheets {
  readonly add: (css: string) => void;
  /** How they make the last of `path` look, the open elements from the outermost to the element itself. */
  readonly lookAt: (path: readonly StyledElement[]) => Look;
}

// More is no style sheet of a page.
const longestSheets = 400_000;
const mostRules = 5000;
// So many elements are held against rules in one page. A page of a thousand cells and a sheet of a thousand rules needs a
// hundredth of it; what comes after is in doubt.
const mostSteps = 30_000_000;
// What it costs to weigh a rule that fits against the others that do.
const weighing = 20;

/** Declarations by property, the last one counts. */
export const plainly = (declared: readonly Declared[]): Declarations =>
  new Map(declared.map(({ property, value }) => [property, value]));

// What a sheet sets before or behind an element is no look of it, but digits there are seen with its own.
const beside = /::?(?:before|after)$/i;
const readOwn = (selector: string, declared: readonly Declared[]): Selector | null => {
  const adds = beside.test(selector) && lookOf(plainly(declared)) === 'added';
  return readSelector(adds ? selector.replace(beside, '') || '*' : selector);
};
const lookingBeside = (selector: string, declared: readonly Declared[]): readonly Declared[] =>
  beside.test(selector) ? declared.filter(({ property }) => property === 'content') : declared;

const compile = (css: string, from: number): CompiledRule[] => {
  const compiled: CompiledRule[] = [];
  for (const { selectors, declared } of readStyleRules(css))
    for (const text of selectors) {
      const order = from + compiled.length;
      if (order >= mostRules) return compiled;
      const selector = readOwn(text, declared);
      if (selector) compiled.push({ selector, declared: lookingBeside(text, declared), order });
    }
  return compiled;
};

interface Weighed extends Declared {
  readonly rank: number;
}

const cascade = (weighed: readonly Weighed[]): Declarations =>
  plainly(weighed.toSorted((a, b) => Number(a.important) - Number(b.important) || a.rank - b.rank));

const inline = Number.MAX_SAFE_INTEGER;
const ranked = (declared: readonly Declared[], rank: number): Weighed[] => declared.map((one) => ({ ...one, rank }));

const weigh = (fitting: readonly CompiledRule[], style: string | undefined): Look => {
  const own = ranked(readDeclarations(style ?? ''), inline);
  const look = (rules: readonly CompiledRule[]): Look =>
    lookOf(
      cascade([
        ...rules.flatMap((rule) => ranked(rule.declared, rule.selector.weight * mostRules + rule.order)),
        ...own,
      ]),
    );
  const sure = fitting.filter(({ selector }) => selector.sure);
  const known = look(sure);
  return known === 'plain' && fitting.length > sure.length && look(fitting) !== 'plain' ? 'doubtful' : known;
};

// A rule stands under what is rarest of the element that it asks for.
const keyOf = ({ own: { id, classes, tag } }: Selector): string =>
  id === null ? (classes[0] === undefined ? (tag ?? '*') : `.${classes[0]}`) : `#${id}`;

const keysOf = ({ name, attributes }: StyledElement): Set<string> =>
  new Set([
    '*',
    name,
    `#${attributes.id ?? ''}`,
    ...(attributes.class ?? '').split(/\s+/).map((className) => `.${className}`),
  ]);

/**
 * Opens the style sheets of one page. Example: `sheets.add('.old { display: none }')`, then
 * `sheets.lookAt([{ name: 'td', attributes: { class: 'old' } }])` → 'hidden'
 */
export const openSheets = (): Sheets => {
  const rules = new Map<string, CompiledRule[]>();
  let count = 0;
  let length = 0;
  let steps = 0;
  return {
    add: (css) => {
      length += css.length;
      if (length > longestSheets || count >= mostRules) return;
      const added = compile(css, count);
      // A sheet that hides nothing by itself is kept only where another one does.
      if (count === 0 && added.every(({ declared }) => lookOf(plainly(declared)) === 'plain')) return;
      count += added.length;
      for (const rule of added) {
        const key = keyOf(rule.selector);
        const some = rules.get(key);
        if (some) some.push(rule);
        else rules.set(key, [rule]);
      }
    },
    lookAt: (path) => {
      if (count === 0) return 'plain';
      const element = path.at(-1)!;
      const fitting: CompiledRule[] = [];
      for (const key of keysOf(element))
        for (const rule of rules.get(key) ?? []) {
          if (steps > mostSteps) return 'doubtful';
          steps += rule.selector.above.length === 0 ? 1 : path.length;
          if (!matchesSelector(rule.selector, path)) continue;
          steps += weighing;
          fitting.push(rule);
        }
      return fitting.length === 0 ? 'plain' : weigh(fitting, element.attributes.style);
    },
  };
};
