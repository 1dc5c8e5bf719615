import { listReportFigures, parseResultValidator, readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { type OcrWord, parseReport } from '../src/index.ts';
import { drawPdf } from './draw-pdf.ts';
import { fakeOcr, type Misreading, wordsOf } from './fake-ocr.ts';
import { clean } from './sample.ts';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
const printed = await parseReport(new TextEncoder().encode(clean()));
const page = 'q 595 0 0 842 0 0 cm /Im1 Do Q';
const image = `<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 64 >>\nstream\n${'a'.repeat(64)}\nendstream`;
const scan = drawPdf([{ raw: page }], { objects: [image] });

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('without a recogniser', () => {
  test.each([
    ['PNG', png],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['GIF', ascii('GIF89a\x01\x00')],
    ['TIFF', Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])],
    ['TIFF', Uint8Array.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8])],
    ['WebP', ascii('RIFF\x10\x00\x00\x00WEBPVP8 ')],
    ['BMP', ascii('BM\x36\x04\x00\x00\x00\x00\x00\x00\x36\x00\x00\x00\x28\x00\x00\x00\x01\x00')],
    ['HEIC', ascii('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00')],
  ])('a %s file is named, and what to do is said', async (format, bytes) => {
    const { source, status, report, diagnostics } = await parseReport(bytes);
    expect([source.format, status, report]).toEqual(['image', 'failed', null]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['image-only']);
    expect(diagnostics[0]?.message.zh).toContain(format);
    expect(diagnostics[0]?.message.en).toContain('OCR');
  });

  test('text that begins with the letters of a picture is text', async () => {
    const { source } = await parseReport(new TextEncoder().encode(`BM 青岚县\n${clean()}`));
    expect(source.format).toBe('text');
  });
});

const read = (misread?: Misreading) => parseReport(png, { ocr: fakeOcr(wordsOf(clean(), misread)) });
const at = (line: string, text: string, change: Partial<OcrWord> | null): Misreading => {
  let done = false;
  return (word, own) => {
    if (done || !own.includes(line) || word.text !== text || word.bbox[0] < 1300) return word;
    done = true;
    return change && { ...word, ...change };
  };
};

describe('with a recogniser', () => {
  test.each([
    ['a picture', png],
    ['a scanned PDF', scan],
  ])('%s gives the figures, each with the confidence of its words, never more than partial', async (_, bytes) => {
    const result = await parseReport(bytes, { ocr: fakeOcr(wordsOf(clean())) });
    expect(result.status).toBe('partial');
    expect(result.diagnostics.map(({ code }) => code)).toContain('ocr-used');
    for (const { pointer } of listReportFigures('2021')) {
      expect(readPointer(result.report, pointer), pointer).toBe(readPointer(printed.report, pointer));
      expect(result.cells[pointer]?.confidence, pointer).toBe(0.96);
      expect(result.cells[pointer]?.place?.bbox, pointer).toHaveLength(4);
    }
    expect(result.cells['/applications/newReceived/total']?.because).toContain('applications-row-total');
    expect(result.cells['/applications/deniedStateSecret/researchInstitution']).not.toHaveProperty('because');
    expect(result.report?.agency.name).toBe('青岚县示例局');
    expect(result.report?.narrativeFigures).toEqual([]);
    expect(parseResultValidator.safeParse(result).error).toBeUndefined();
  });

  test('a word that is not sure gives no figure, only a candidate', async () => {
    const { report, cells } = await read(at('本年新收', '8', { confidence: 0.6 }));
    expect(report?.applications).toMatchObject({ newReceived: { naturalPerson: null, total: 9 } });
    expect(cells['/applications/newReceived/naturalPerson']).toMatchObject({ state: 'unreadable', alternatives: [8] });
  });

  test('a sure misreading that breaks the sum of its row is held back with its whole row', async () => {
    const { report, cells } = await read(at('本年新收', '8', { text: '6' }));
    expect(report?.applications).toMatchObject({ newReceived: { naturalPerson: null, total: null } });
    expect(cells['/applications/newReceived/naturalPerson']).toMatchObject({ state: 'ambiguous', alternatives: [6] });
  });

  test.each([
    ['not seen', null],
    ['read as a letter', { text: 'o' }],
    ['read as a slash', { text: '/' }],
  ])('a figure %s is unreadable, never a blank or a mark', async (_, change) => {
    const { report, cells } = await read(at('本年新收', '8', change));
    expect(report?.applications).toMatchObject({ newReceived: { naturalPerson: null } });
    // A row that is not recognised as one is missing.
    expect(['unreadable', 'missing']).toContain(cells['/applications/newReceived/naturalPerson']?.state);
    const values = Object.entries(cells).filter(([pointer]) => pointer.startsWith('/applications/newReceived/'));
    for (const [pointer, { state }] of values)
      if (state === 'value' || state === 'zero')
        expect(readPointer(report, pointer), pointer).toBe(readPointer(printed.report, pointer));
  });

  test('the edges of tables and words in two pieces do no harm', async () => {
    const words = wordsOf(clean()).flatMap((word) => [
      { ...word, text: '|', bbox: [word.bbox[0] - 8, word.bbox[1], word.bbox[0] - 4, word.bbox[3]] as const },
      word,
    ]);
    const { report } = await parseReport(png, { ocr: fakeOcr(words) });
    expect(report?.applications).toEqual(printed.report?.applications);
  });

  test('one that fails or finds nothing leaves the picture as it was, and says so', async () => {
    const failing = await parseReport(png, { ocr: () => Promise.reject(new Error('no language data')) });
    expect(failing.status).toBe('failed');
    expect(failing.diagnostics.map(({ code }) => code)).toEqual(['image-only', 'ocr-failed']);
    const empty = await parseReport(scan, { ocr: fakeOcr([]) });
    expect(empty.diagnostics.map(({ code }) => code)).toEqual(['pdf-image-only']);
  });

  test('is not asked about a file that has text', async () => {
    const ocr = () => Promise.reject(new Error('must not be asked'));
    const result = await parseReport(new TextEncoder().encode(clean()), { ocr });
    expect(result).toEqual(printed);
  });
});
