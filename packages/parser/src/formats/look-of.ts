/**
 * What declarations make of an element's text. `added`: digits are seen that are not in it; `turned`: its letters are seen
 * in the opposite order.
 */
export type Look = 'hidden' | 'added' | 'turned' | 'doubtful' | 'raised' | 'plain';

/** Declared values by property, in lower case, without !important. */
export type Declarations = ReadonlyMap<string, string>;

/** The properties that can hide text, turn it round, set it apart, or raise it. */
export const lookProperties: ReadonlySet<string> = new Set(
  'display visibility opacity font-size position left right top bottom text-indent clip clip-path width height max-width max-height overflow overflow-x overflow-y transform text-decoration text-decoration-line color vertical-align unicode-bidi direction flex-direction content'.split(
    ' ',
  ),
);

const zero = /^0(?:\.0+)?(?:[a-z]{1,4}|%)?$/;
const tiny = /^(?:0?\.\d+|1(?:\.\d+)?)p[xt]$/;
const farOut = /^-\d{3,}/;

const channels = (color: string): readonly number[] | null => {
  const hex = /^#([\da-f]{3,8})$/.exec(color)?.[1];
  if (hex) {
    const size = hex.length < 6 ? 1 : 2;
    return [0, 1, 2].map((at) => Number.parseInt(hex.slice(at * size, at * size + size).padEnd(2, hex[at * size]), 16));
  }
  const parts = /^rgba?\(([^()]*)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .filter((part) => part !== '');
  return parts && parts.length >= 3
    ? parts.slice(0, 3).map((part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1))
    : null;
};

const isTransparent = (color: string): boolean =>
  color === 'transparent' || /^rgba\([^()]*[,/]\s*0(?:\.0+)?%?\s*\)$/.test(color);

// On paper it is not seen; on a dark ground it is.
const isWhite = (color: string): boolean =>
  color === 'white' || (channels(color)?.every((channel) => channel >= 0xf0) ?? false);

const isCutOff = (value: (property: string) => string): boolean => {
  const away = /absolute|fixed/.test(value('position'));
  if (away && ['left', 'right', 'top', 'bottom'].some((side) => farOut.test(value(side)))) return true;
  if (farOut.test(value('text-indent')) || /scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(value('transform'))) return true;
  if (
    /^rect\((?:\s*[01](?:px)?[\s,]*)+\)$/.test(value('clip')) ||
    /^inset\(\s*(?:[5-9]\d|100)%/.test(value('clip-path'))
  )
    return true;
  const cut = /hidden|clip/.test(['overflow', 'overflow-x', 'overflow-y'].map(value).join(' '));
  return cut && ['width', 'height', 'max-width', 'max-height'].some((size) => zero.test(value(size)));
};

const printedBeside = /^(?:"[^"]*\d|'[^']*\d)/;

// 21 is seen as 12.
const isTurned = (value: (property: string) => string): boolean =>
  (/override/.test(value('unicode-bidi')) && value('direction') !== 'ltr') || /reverse/.test(value('flex-direction'));

/**
 * Judges declarations: `hidden` where nobody sees the text or it is struck out, `added` where a sheet sets digits beside
 * it, `turned` where it is seen backwards, `doubtful` where it depends (white letters, letters of a point), `raised` for
 * marks of footnotes.
 * Example: `lookOf(new Map([['opacity', '0']]))` → 'hidden'
 */
export const lookOf = (declared: Declarations): Look => {
  if (declared.size === 0) return 'plain';
  const value = (property: string): string => declared.get(property) ?? '';
  if (value('display') === 'none' || /^(?:hidden|collapse)$/.test(value('visibility'))) return 'hidden';
  if (/line-through/.test(value('text-decoration') + value('text-decoration-line'))) return 'hidden';
  if (zero.test(value('opacity')) || zero.test(value('font-size')) || isTransparent(value('color'))) return 'hidden';
  if (isCutOff(value)) return 'hidden';
  if (printedBeside.test(value('content'))) return 'added';
  if (isTurned(value)) return 'turned';
  if (tiny.test(value('font-size')) || isWhite(value('color'))) return 'doubtful';
  return /^(?:super|sub)$/.test(value('vertical-align')) ? 'raised' : 'plain';
};
