import { lookProperties } from './look-of.ts';

/** A declaration with its weight in the cascade. */
export interface Declared {
  readonly property: string;
  readonly value: string;
  readonly important: boolean;
}

/** A rule of a style sheet that says something of how text looks. */
export interface StyleRule {
  readonly selectors: readonly string[];
  readonly declared: readonly Declared[];
}

/** Reads `property: value; …`, only properties that matter here. Example: 'COLOR: White !important' → color, white, important */
export const readDeclarations = (look: string): Declared[] =>
  look.split(';').flatMap((declaration) => {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!lookProperties.has(property)) return [];
    const value = declaration
      .slice(colon + 1, colon + 200)
      .trim()
      .toLowerCase();
    const important = value.endsWith('important');
    return [{ property, value: important ? value.replace(/\s*!\s*important$/, '') : value, important }];
  });

// Rules for every screen; what depends on more (print, a window's width, what the browser supports) is not known.
const everywhere = /^@media\s+(?:only\s+)?(?:screen|all)\s*$/i;

/**
 * The rules of a style sheet that hold on every screen, in order. Broken sheets are read as far as they go.
 * Example: `readStyleRules('@media print { .a { display: none } } td.b { color: red }')` → td.b
 */
export const readStyleRules = (css: string): StyleRule[] => {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' ');
  const rules: StyleRule[] = [];
  const open: string[] = [];
  let from = 0;
  for (const { index } of bare.matchAll(/[{}]/g)) {
    const text = bare.slice(from, index);
    from = index + 1;
    if (bare[index] === '{') {
      if (open.length < 50) open.push(text.slice(text.lastIndexOf(';') + 1).trim());
      continue;
    }
    const selector = open.pop();
    if (selector === undefined || selector.startsWith('@') || !open.every((block) => everywhere.test(block))) continue;
    const declared = readDeclarations(text);
    if (declared.length > 0) rules.push({ selectors: selector.split(',').map((one) => one.trim()), declared });
  }
  return rules;
};
