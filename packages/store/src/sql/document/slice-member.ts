const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);

/** Where a JSON string ends that begins at `from`: behind the first quotation mark without an odd number of backslashes. */
const endOfString = (json: Buffer, from: number): number => {
  let at = json.indexOf(quote, from + 1);
  while (at >= 0) {
    let slashes = 0;
    while (json[at - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
    at = json.indexOf(quote, at + 1);
  }
  return json.length;
};

/** Where a JSON value ends that begins at `from`. */
const endOfValue = (json: Buffer, from: number): number => {
  let depth = 0;
  let at = from;
  while (at < json.length) {
    const unit = json[at]!;
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
const findMember = (json: Buffer, from: number, name: string): number => {
  const wanted = Buffer.from(JSON.stringify(name));
  let at = from + 1;
  while (at < json.length && json[at] === quote) {
    const colon = endOfString(json, at);
    if (json.subarray(at, colon).equals(wanted)) return colon + 1;
    at = endOfValue(json, colon + 1) + 1;
  }
  return -1;
};

/**
 * The text of a member of a JSON object (or of a member of a member), as it stands in the object's bytes, without reading
 * the others; null where the object has none of this name. The text has no blanks between its signs (as `JSON.stringify`
 * writes it). Example: `sliceMember(Buffer.from('{"a":1,"b":{"c":2}}'), 'b', 'c')` → '2'
 */
export const sliceMember = (json: Buffer, ...names: readonly string[]): string | null => {
  let from = 0;
  for (const name of names) {
    from = findMember(json, from, name);
    if (from < 0) return null;
  }
  return json.toString('utf8', from, endOfValue(json, from));
};
