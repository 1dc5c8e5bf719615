// GBK is not among the encodings that JavaScript writes; its table is read out of the decoder that every engine has.
const buildTable = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1 && sign !== '�') table.set(sign, [lead, trail]);
    }
  return table;
};

let table: ReadonlyMap<string, readonly number[]> | undefined;

/** Encodes text as GBK; signs that GBK does not have become question marks. */
export const encodeGbk = (text: string): Uint8Array => {
  table ??= buildTable();
  const known = table;
  return Uint8Array.from(
    [...text].flatMap((sign) =>
      sign.codePointAt(0)! < 0x80 ? [sign.charCodeAt(0)] : [...(known.get(sign) ?? [0x3f])],
    ),
  );
};

const encodeUtf16 = (text: string): Uint8Array => {
  const codes = Uint16Array.from([
    0xfeff,
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ]);
  return new Uint8Array(codes.buffer);
};

/** How a page's text becomes bytes. `replace` changes what the page says of itself. */
export interface Encoding {
  readonly name: string;
  readonly encode: (text: string) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const declare = (text: string, charset: string): string =>
  text.replace('<meta charset="utf-8">', charset && `<meta charset="${charset}">`);

/** Encodings met on real pages, honest and not. */
export const encodings: readonly Encoding[] = [
  { name: 'UTF-8 with BOM', encode: (text) => utf8(`\uFEFF${text}`) },
  { name: 'GBK, declared', encode: (text) => encodeGbk(declare(text, 'gb2312')) },
  { name: 'GBK, not declared', encode: (text) => encodeGbk(declare(text, '')) },
  { name: 'GBK, declared as UTF-8', encode: encodeGbk },
  { name: 'UTF-8, declared as GBK', encode: (text) => utf8(declare(text, 'gbk')) },
  { name: 'UTF-16 with BOM', encode: encodeUtf16 },
];
