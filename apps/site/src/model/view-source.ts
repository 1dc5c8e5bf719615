// A source as words to read: markup left out, nothing of it ever run, and every offset still findable.

/** The words of a source. `place` turns an offset into the source into one into `text`. */
export interface SourceView {
  readonly text: string;
  readonly place: (offset: number) => number;
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  middot: '·',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
};

const readEntity = (name: string): string => {
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (!number) return entities[name] ?? `&${name};`;
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
};

type Kind = 'unseen' | 'cell' | 'block' | 'break' | 'plain';
// By what becomes of an element: unseen ones are never shown, to their end tag or, without one, to the end of the page.
const names: Readonly<Record<Exclude<Kind, 'plain'>, string>> = {
  unseen: 'script style noscript template svg head',
  cell: 'td th',
  block: 'p tr div h1 h2 h3 h4 h5 h6 li table ul ol section article title caption dt dd',
  break: 'br',
};
const kinds = new Map(
  Object.entries(names).flatMap(([kind, list]) => list.split(' ').map((name) => [name, kind as Kind] as const)),
);
const kindOf = (name: string): Kind => kinds.get(name) ?? kinds.get(name.toLowerCase()) ?? 'plain';
// Sticky and free of backtracking: a hostile page costs no more than its length.
const tag = /<(\/?)([a-z][a-z0-9:-]*)[^<>]*>|<[!?][^<>]*>/iy;
const entity = /&(#x?[0-9a-f]{1,8}|[a-z]{1,12});/iy;
const run = /\s+|[^<&\s]+|[<&]/y;

interface Piece {
  readonly written: string;
  readonly end: number;
}

const matchAt = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

const skipElement = (source: string, name: string, from: number): number => {
  const close = matchAt(new RegExp(`</${name}\\b[^<>]*>`, 'gi'), source, from);
  return close ? close.index + close[0].length : source.length;
};

const readPiece = (source: string, at: number, before: string): Piece => {
  if (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at + 4);
    return { written: '', end: close === -1 ? source.length : close + 3 };
  }
  const found = source[at] === '<' ? matchAt(tag, source, at) : null;
  if (found) {
    const [whole, slash, name = ''] = found;
    const end = at + whole.length;
    const kind = kindOf(name);
    if (slash === '' && kind === 'unseen') return { written: '', end: skipElement(source, name, end) };
    if (slash === '/' && kind === 'cell') return { written: '\t', end };
    const breaks = kind === 'break' || (slash === '/' && kind === 'block');
    return { written: breaks && before !== '' && before !== '\n' ? '\n' : '', end };
  }
  const named = source[at] === '&' ? matchAt(entity, source, at) : null;
  if (named) return { written: readEntity(named[1]!), end: at + named[0].length };
  const [whole] = matchAt(run, source, at)!;
  const space = whole.trim() === '';
  return { written: space ? (before.trim() === '' ? '' : ' ') : whole, end: at + whole.length };
};

/**
 * The words of a page: cells parted by tabs, lines by line breaks.
 * Example: `viewMarkup('<td>12</td>').place(4)` → 0
 */
export const viewMarkup = (source: string): SourceView => {
  const starts: number[] = [];
  const places: number[] = [];
  const written: string[] = [];
  let length = 0;
  let last = '';
  for (let at = 0; at < source.length; ) {
    const piece = readPiece(source, at, last);
    starts.push(at);
    places.push(length);
    written.push(piece.written);
    length += piece.written.length;
    last = piece.written.at(-1) ?? last;
    at = piece.end;
  }
  const place = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    // Inside a piece by its own letters; inside what is not shown, at its place.
    return Math.min(places[low - 1]! + (offset - starts[low - 1]!), places[low] ?? length);
  };
  return { text: written.join(''), place };
};

/** The words of any text source. */
export const viewSource = (source: string, format: string): SourceView =>
  format === 'html' ? viewMarkup(source) : { text: source, place: (offset) => Math.min(offset, source.length) };
