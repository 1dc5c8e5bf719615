/** An element as far as selectors ask for it. */
export interface StyledElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

interface Compound {
  readonly tag: string | null;
  readonly classes: readonly string[];
  readonly id: string | null;
  /** Attributes that have to be there; null where any value does. */
  readonly attributes: readonly (readonly [string, string | null])[];
}

/** A selector, read: the element's own part, those above it, and its weight. `sure`: nothing else is asked for. */
export interface Selector {
  readonly own: Compound;
  readonly above: readonly { readonly compound: Compound; readonly child: boolean }[];
  readonly weight: number;
  readonly sure: boolean;
}

const part = /\.([\w-]+)|#([\w-]+)|\[([^\]]*)\]|(::?[\w-]+(?:\([^()]*\))?)/gy;
// These rules are for no element's text as it stands.
const passing =
  /^:(?:hover|focus|active|visited|target|:?(?:before|after|selection|placeholder|marker|first-letter|first-line))/i;
const longest = 300;

const readCompound = (
  text: string,
): { readonly compound: Compound; readonly sure: boolean; readonly weight: number } | null => {
  const tag = /^(?:[a-z][\w-]*|\*)/i.exec(text)?.[0] ?? '';
  const classes: string[] = [];
  const attributes: (readonly [string, string | null])[] = [];
  let id: string | null = null;
  let sure = true;
  let weight = tag === '' || tag === '*' ? 0 : 1;
  let at = tag.length;
  while (at < text.length) {
    part.lastIndex = at;
    const found = part.exec(text);
    if (!found) return null;
    at = part.lastIndex;
    const [, className, name, attribute, pseudo] = found;
    weight += name === undefined ? 100 : 10_000;
    if (className !== undefined) classes.push(className);
    else if (name !== undefined) id = name;
    else if (attribute !== undefined) {
      const [, key, , value = null] = /^\s*([\w-]+)\s*(?:=\s*(["']?)(.*?)\2\s*)?$/.exec(attribute) ?? [];
      if (key === undefined) sure = false;
      else attributes.push([key.toLowerCase(), value]);
    } else if (passing.test(pseudo!)) return null;
    else sure = false;
  }
  return {
    compound: { tag: tag === '' || tag === '*' ? null : tag.toLowerCase(), classes, id, attributes },
    sure,
    weight,
  };
};

/** Reads a selector; null where it is for no element as it stands (:hover, ::before) or cannot be read. */
export const readSelector = (text: string): Selector | null => {
  if (text.length > longest) return null;
  const pieces = text
    .replace(/\s*([>+~])\s*/g, ' $1 ')
    .trim()
    .split(/\s+/);
  const above: { compound: Compound; child: boolean }[] = [];
  let own: Compound | null = null;
  let sure = true;
  let weight = 0;
  let child = false;
  for (const piece of pieces) {
    if (/^[>+~]$/.test(piece)) {
      child = piece === '>';
      // Who stands beside it is not looked at.
      if (!child) sure = false;
      if (!child) own = null;
      continue;
    }
    const read = readCompound(piece);
    if (!read) return null;
    if (own) above.push({ compound: own, child });
    own = read.compound;
    child = false;
    sure &&= read.sure;
    weight += read.weight;
  }
  return own && { own, above, weight, sure };
};

const fits = ({ tag, classes, id, attributes }: Compound, element: StyledElement): boolean => {
  if (tag !== null && tag !== element.name) return false;
  if (id !== null && id !== element.attributes.id) return false;
  const own = classes.length === 0 ? [] : (element.attributes.class ?? '').split(/\s+/);
  return (
    classes.every((name) => own.includes(name)) &&
    attributes.every(([name, value]) => {
      const given = element.attributes[name];
      return given !== undefined && (value === null || value === given);
    })
  );
};

/** Whether a selector is for the last of `path`, the open elements from the outermost to the element itself. */
export const matchesSelector = ({ own, above }: Selector, path: readonly StyledElement[]): boolean => {
  if (!fits(own, path.at(-1)!)) return false;
  let at = path.length - 2;
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const { compound, child } = above[index]!;
    // The page itself was open before its style sheets came.
    if (compound.tag === 'html' || compound.tag === 'body') continue;
    while (at >= 0 && !child && !fits(compound, path[at]!)) at -= 1;
    if (at < 0 || !fits(compound, path[at]!)) return false;
    at -= 1;
  }
  return true;
};
