const simple = /^[a-z\d]{0,10}([.#][\w-]{1,100})$/i;
const named = /[.#][\w-]{1,100}/g;
const hides = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const tells = /(?:^|[;\s])(?:display|visibility)\s*:/i;

interface Rule {
  readonly selectors: string;
  readonly look: string;
}

// Rules that hold anywhere; what stands in an @ block may be for print, or for a window of another width.
const listRules = (css: string): readonly Rule[] => {
  const rules: Rule[] = [];
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { index } of css.matchAll(/[{}]/g)) {
    const text = css.slice(from, index);
    from = index + 1;
    if (css[index] === '{') {
      if (depth === 0) selectors = text.slice(text.lastIndexOf(';') + 1).trim();
      depth += 1;
    } else {
      if (depth === 1 && !selectors.startsWith('@')) rules.push({ selectors, look: text });
      depth = Math.max(0, depth - 1);
    }
  }
  return rules;
};

/** Classes (.a) and names (#b): those that some rule hides, and those that some rule shows. */
export interface HiddenNames {
  readonly hidden: Set<string>;
  readonly shown: Set<string>;
}

/**
 * Adds what a style sheet says of classes (.a) and names (#b) that it hides or shows. Only rules for one class or name
 * hide; what depends on more (an element's place, a window's width) is not known here.
 * Example: `addSheet('td.old, #x { display: none }', names)` → `names.hidden` has .old and #x
 */
export const addSheet = (css: string, { hidden, shown }: HiddenNames): void => {
  for (const { selectors, look } of listRules(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' '))) {
    if (!tells.test(look)) continue;
    const hiding = hides.test(look);
    for (const selector of selectors.split(',')) {
      const only = simple.exec(selector.trim())?.[1];
      if (hiding && only !== undefined) hidden.add(only);
      if (!hiding) for (const name of selector.match(named) ?? []) shown.add(name);
    }
  }
};
