const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);

/** Where a JSON string ends that begins at `from`: behind its closing quotation mark. */
const endOfString = (json: string, from: number): number => {
  let at = from + 1;
  while (at < json.length && json.charCodeAt(at) !== quote) at += json.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
};

/** Where a JSON value ends that begins at `from`. */
const endOfValue = (json: string, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < json.length) {
    const unit = json.charCodeAt(at);
    if (unit === quote) {
      at = endOfString(json, at);
      continue;
    }
    if (opening.has(unit)) depth += 1;
    else if (closing.has(unit)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (depth === 0 && unit === 0x2c) return at;
    at += 1;
  }
  return at;
};

/** Where the value of a member begins, in the object that begins at `from`; -1 where there is none of this name. */
const findMember = (json: string, from: number, name: string): number => {
  const wanted = JSON.stringify(name);
  let at = from + 1;
  while (at < json.length && json.charCodeAt(at) === quote) {
    const colon = endOfString(json, at);
    if (json.slice(at, colon) === wanted) return colon + 1;
    at = endOfValue(json, colon + 1) + 1;
  }
  return -1;
};

/**
 * The text of a member of a JSON object (or of a member of a member), as it stands in the object's text, without reading
 * the others; null where the object has none of this name. The text has no blanks between its signs (as `JSON.stringify`
 * writes it). Example: `sliceMember('{"a":1,"b":{"c":2}}', 'b', 'c')` → '2'
 */
export const sliceMember = (json: string, ...names: readonly string[]): string | null => {
  let from = 0;
  for (const name of names) {
    from = findMember(json, from, name);
    if (from < 0) return null;
  }
  return json.slice(from, endOfValue(json, from));
};
