// Font programs that would hold pdf.js up: it evaluates them even where only the text is wanted.
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isAbsurdType1 } from '../src/formats/pdf/judge-type1.ts';
import { readPdf } from '../src/formats/read-pdf.ts';
import { parseReport } from '../src/index.ts';
import { drawPdf } from './draw-pdf.ts';

const encode = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const decode = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

// Adobe Type 1 Font Format, 7.1 and 7.2: keys 55665 for eexec, 4330 for charstrings; four bytes of nothing in front.
const encrypt = (text: string, start: number): string => {
  let key = start;
  return [...`0000${text}`]
    .map((character) => {
      const byte = character.charCodeAt(0) ^ (key >> 8);
      key = ((byte + key) * 52_845 + 22_719) & 0xffff;
      return String.fromCharCode(byte & 0xff);
    })
    .join('');
};

interface Numbers {
  readonly code?: number;
  readonly subroutine?: number;
}

const glyph = encrypt('\u008b\u00f8\u0088\u000d\u000e', 4330);

// A font of one letter as often as wanted, with one code and one subroutine of the given numbers.
const fontProgram = ({ code = 65, subroutine = 0 }: Numbers): string => {
  const header = `%!PS-AdobeFont-1.0: Odd\n/Encoding 256 array\ndup ${code} /A put\nreadonly def\ncurrentfile eexec\n`;
  const glyphs = Array.from(
    { length: 60 },
    (_, index) => `/${index ? `g${index}` : 'A'} ${glyph.length} RD ${glyph} ND`,
  );
  const body =
    `/lenIV 4 def\n/Subrs 1 array\ndup ${subroutine} ${glyph.length} RD ${glyph} NP\nND\n` +
    `/CharStrings ${glyphs.length} dict dup begin\n${glyphs.join('\n')}\nend\n`;
  return `${header}${encrypt(body, 55_665)}`;
};

const font =
  '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+Odd /FirstChar 65 /LastChar 66 /Widths [600 600] /Encoding ' +
  '/WinAnsiEncoding /FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Odd /Flags 32 /FontBBox [0 0 1 1] ' +
  '/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 /FontFile 4 0 R >> >>';

const pdfWith = (data: string, filter: string): Uint8Array => {
  const object = `<< /Length ${data.length} ${filter} /Length1 100 /Length2 ${data.length} /Length3 0 >>\nstream\n${data}\nendstream`;
  return drawPdf([{ raw: 'BT /F1 10 Tf 60 700 Td (ABBA) Tj ET' }], { font, objects: [object] });
};
const packed = (program: string): string => decode(zlibSync(encode(program)));

const read = async (data: string, filter = '/Filter /FlateDecode') => {
  const { blocks, diagnostics } = await readPdf(pdfWith(data, filter));
  return [blocks.map((block) => block.text).join(), (diagnostics ?? []).map(({ code }) => code)];
};

describe('a font program that is absurd or damaged is not evaluated; the text is read without it', () => {
  test('a sound one is left alone', async () => {
    expect(await read(packed(fontProgram({})))).toEqual(['ABBA', []]);
    expect(await read(fontProgram({}), '')).toEqual(['ABBA', []]);
    expect(await read(fontProgram({ code: 255, subroutine: 60_000 }), '')).toEqual(['ABBA', []]);
  });

  test.each<[string, string, string?]>([
    ['a character with a number of thousands of millions', packed(fontProgram({ code: 2_000_000_000 }))],
    ['the same, not packed', fontProgram({ code: 2_000_000_000 }), ''],
    ['a subroutine with such a number, in the encrypted part', packed(fontProgram({ subroutine: 2_000_000_000 }))],
    ['a program cut off', packed(fontProgram({})).slice(0, 300)],
    ['a program with a flipped bit', packed(fontProgram({})).replace(/.(?=.{5}$)/s, '\u0007')],
  ])('%s', async (_, data, filter) => {
    expect(await read(data, filter)).toEqual(['ABBA', ['pdf-fonts-damaged']]);
  });

  test('the encrypted part may be written in hexadecimal digits or in segments', () => {
    const program = fontProgram({ subroutine: 70_000 });
    const at = program.indexOf('eexec\n') + 6;
    const hex = [...program.slice(at)].map((each) => each.charCodeAt(0).toString(16).padStart(2, '0')).join('');
    expect(isAbsurdType1(encode(`${program.slice(0, at)}${hex}`))).toBe(true);
    expect(
      isAbsurdType1(encode(`${program.slice(0, at)}\u0080\u0002\u0000\u0000\u0000\u0000${program.slice(at)}`)),
    ).toBe(true);
  });
});

test('a PDF is read the same from a Buffer of Node as from plain bytes', async () => {
  const bytes = drawPdf([{ texts: [[60, 60, '岚石县水务局2024年政府信息公开工作年度报告']] }]);
  expect(await parseReport(Buffer.from(bytes))).toEqual(await parseReport(bytes));
});
