/** Where one value of a JSON text stands; a string without its quotes. */
export interface LocatedValue {
  readonly offset: number;
  readonly length: number;
}

interface OpenContainer {
  readonly pointer: string;
  readonly start: number;
  readonly array: boolean;
  key: string | number;
}

const endOfString = (text: string, quote: number): number => {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
};

const escapeKey = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Finds every value of a JSON text by its pointer (RFC 6901). `text` must be valid JSON; of a key printed twice the last
 * counts, as it does for `JSON.parse`.
 * Example: `locateValues('{"a": [7]}').get('/a/0')` → { offset: 7, length: 1 }
 */
export const locateValues = (text: string): ReadonlyMap<string, LocatedValue> => {
  const found = new Map<string, LocatedValue>();
  const open: OpenContainer[] = [];
  // In an object, a string is a key until its colon has been seen.
  let keyNext = false;
  const here = (): string => {
    const container = open.at(-1);
    return container ? `${container.pointer}/${escapeKey(container.key)}` : '';
  };
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    const container = open.at(-1);
    let end = at + 1;
    if (character === '{' || character === '[') {
      const array = character === '[';
      open.push({ pointer: here(), start: at, array, key: array ? 0 : '' });
      keyNext = !array;
    } else if (character === '}' || character === ']') {
      const closed = open.pop();
      if (closed) found.set(closed.pointer, { offset: closed.start, length: end - closed.start });
    } else if (character === ',') {
      if (container?.array) container.key = Number(container.key) + 1;
      keyNext = container?.array === false;
    } else if (character === ':') keyNext = false;
    else if (character === '"') {
      end = endOfString(text, at) + 1;
      if (keyNext && container) container.key = JSON.parse(text.slice(at, end)) as string;
      else found.set(here(), { offset: at + 1, length: end - at - 2 });
    } else if (/\S/.test(character)) {
      while (end < text.length && !/[\s,\]}]/.test(text[end]!)) end += 1;
      found.set(here(), { offset: at, length: end - at });
    }
    at = end;
  }
  return found;
};
