// How a text is cut into what can be found, alike for every database: each ideograph (and any other sign) is a token of
// its own, a run of Latin letters and digits is one token, blanks part tokens and are nothing themselves.

const blank = 0;
const ideograph = 1;
const letter = 2;

/** For each UTF-16 unit the unit that stands for it: half width and lower case for letters, full width for signs. */
const folds = new Uint16Array(65_536);
/** For each folded unit what it is. */
const kinds = new Uint8Array(65_536);

const isLetter = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a);

const foldUnit = (unit: number): number => {
  // Full-width ASCII to half width, so that both are one.
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  if (half >= 0x41 && half <= 0x5a) return half + 0x20;
  if (isLetter(half)) return half;
  // Signs stay signs in the index: what an engine would skip is written full width.
  return half > 0x20 && half < 0x7f ? half + 0xfee0 : unit;
};

for (let unit = 0; unit < 65_536; unit += 1) {
  const folded = foldUnit(unit);
  folds[unit] = folded;
  const character = String.fromCharCode(unit);
  kinds[folded] = isLetter(folded) ? letter : /[\s\p{Cc}\p{Cf}]/u.test(character) ? blank : ideograph;
}

const isLead = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * The tokens of a text, each between blanks, with one blank before the first and after the last; '' where there is none.
 * Two texts hold the same words in the same order where one's tokens are part of the other's.
 * Example: `joinTokens('政府Open 2024年')` → " 政 府 open 2024 年 "
 */
export const joinTokens = (text: string): string => {
  const whole = text.toWellFormed();
  const units = new Uint16Array(whole.length * 2 + 2);
  units[0] = 0x20;
  let length = 1;
  let open = false;
  for (let at = 0; at < whole.length; at += 1) {
    const unit = folds[whole.charCodeAt(at)]!;
    const kind = kinds[unit]!;
    if (kind === letter) {
      units[length] = unit;
      length += 1;
      open = true;
      continue;
    }
    if (open) {
      units[length] = 0x20;
      length += 1;
      open = false;
    }
    if (kind === blank) continue;
    units[length] = unit;
    length += 1;
    if (isLead(unit)) continue;
    units[length] = 0x20;
    length += 1;
  }
  if (open) {
    units[length] = 0x20;
    length += 1;
  }
  return length === 1 ? '' : Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
};

/** A token and where it stands in its text, [from, to) in UTF-16 units. */
export interface PlacedToken {
  readonly token: string;
  readonly from: number;
  readonly to: number;
}

const fold = (text: string, from: number, to: number): string => {
  let folded = '';
  for (let at = from; at < to; at += 1) folded += String.fromCharCode(folds[text.charCodeAt(at)]!);
  return folded;
};

/** Which tokens of a text: from the `first`th on, those that begin at most `reach` units behind it. */
export interface TokenPart {
  readonly first: number;
  readonly reach: number;
}

const whole: TokenPart = { first: 0, reach: Number.POSITIVE_INFINITY };

/** The tokens of a text with their places. Example: `placeTokens('年 ab')` → [{ token: "年", from: 0, to: 1 }, …] */
export const placeTokens = (text: string, { first, reach }: TokenPart = whole): PlacedToken[] => {
  const units = text.toWellFormed();
  const tokens: PlacedToken[] = [];
  let at = 0;
  let number = 0;
  while (at < units.length) {
    const from = at;
    const kind = kinds[folds[units.charCodeAt(at)]!]!;
    at += isLead(units.charCodeAt(at)) ? 2 : 1;
    if (kind === blank) continue;
    if (kind === letter) while (at < units.length && kinds[folds[units.charCodeAt(at)]!] === letter) at += 1;
    number += 1;
    if (number <= first) continue;
    if (tokens.length > 0 && from > tokens[0]!.from + reach) break;
    tokens.push({ token: fold(units, from, at), from, to: at });
  }
  return tokens;
};
