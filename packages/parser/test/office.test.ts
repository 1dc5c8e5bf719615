import { read as readBook, write as writeBook } from '@e965/xlsx';
import { listFigures, parseResultValidator, readPointer } from '@nianbao/schema';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { docxOf, odtOf, paragraph, zipOf } from './office-files.ts';
import { clean } from './sample.ts';
import { hasShared, listShared, parseShared, readShared, readSharedJson } from './shared.ts';
import { oleFile, wordFile } from './word-file.ts';

type Rows = readonly (readonly [string, readonly (string | number)[]])[];

const truth = (): number[] => {
  const { T2, T3, T4 } = readSharedJson<{ T2: Rows; T3: Rows; T4: readonly number[] }>('variants/truth.json');
  return [...T2, ...T3].flatMap(([, values]) => values.map(Number)).concat(T4);
};

const pointers = listFigures('2021').map((figure) => figure.pointer);

const expectPerfect = async (file: Uint8Array, blank: boolean): Promise<void> => {
  const wanted = truth();
  const { report, cells, status, diagnostics } = await parseReport(file);
  expect(diagnostics).toEqual([]);
  expect(status).toBe('ok');
  expect([report?.edition, report?.year, report?.agency.name]).toEqual(['2021', 2024, '青禾市云溪区人民政府办公室']);
  for (const [index, pointer] of pointers.entries()) {
    const value = readPointer(report, pointer) ?? null;
    // The -blank files print most zeros as empty cells: those come out blank, never as 0.
    if (blank && value === null) expect([wanted[index], cells[pointer]?.state], pointer).toEqual([0, 'blank']);
    else expect(value, pointer).toBe(wanted[index]);
  }
};

const endings = ['.docx', '.odt', '.doc', '.xlsx'];
const files = [
  ...listShared('variants', ...endings),
  ...listShared('variants/lo', ...endings).map((name) => `lo/${name}`),
];

describe.skipIf(!hasShared)('one report through office programs (../shared/variants)', () => {
  test.each(files)('is read perfectly: %s', async (name) => {
    await expectPerfect(readShared(`variants/${name}`), name.includes('-blank'));
  });

  test.each(['mso', 'mso-blank', 'clean'])('is read perfectly from an old workbook: %s', async (name) => {
    const book = readBook(readShared(`variants/lo/${name}.xlsx`), {
      type: 'array',
      cellStyles: true,
      sheetStubs: true,
    });
    const old = new Uint8Array(writeBook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    await expectPerfect(old, name.includes('-blank'));
  });

  test.each(files)('every figure has its place in a table: %s', async (name) => {
    const { cells } = await parseShared(`variants/${name}`);
    for (const [pointer, { place }] of Object.entries(cells))
      expect(place, pointer).toEqual({
        block: expect.any(Number),
        table: expect.any(Number),
        row: expect.any(Number),
        column: expect.any(Number),
      });
  });
});

const reportAsDocx = (separator = ' | '): Uint8Array =>
  docxOf(
    clean({ separator })
      .split('\n')
      .map((line) => paragraph(line.replaceAll('\t', '</w:t><w:tab/><w:t>')))
      .join(''),
  );

const failure = async (file: Uint8Array): Promise<readonly [string, string, string]> => {
  const { status, report, source, diagnostics } = await parseReport(file);
  expect([status, report]).toEqual(['failed', null]);
  return [source.format, diagnostics[0]!.code, diagnostics[0]!.message.zh];
};

test.each([' | ', '\t', ' '])(
  'a report typed into a document without tables is read like text, parted by %j',
  async (separator) => {
    const { status, report, cells } = await parseReport(reportAsDocx(separator));
    expect(status).toBe('ok');
    expect(cells['/applications/newReceived/naturalPerson']?.place).toEqual({ block: expect.any(Number) });
    expect(report?.applications?.newReceived).toMatchObject({ naturalPerson: 8, total: 9 });
  },
);

test('a file cut short says that it is damaged', async () => {
  const whole = reportAsDocx();
  const [format, code, message] = await failure(whole.subarray(0, whole.length - 40));
  expect([format, code]).toEqual(['docx', 'container-damaged']);
  expect(message).toContain('另存');
});

test('one flipped bit in the packed text is noticed', async () => {
  const file = reportAsDocx().slice();
  const stored = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document/>'.padEnd(500)) }, { level: 0 });
  for (const damaged of [file, stored]) {
    const at = Math.floor(damaged.length / 2);
    damaged[at] = damaged[at]! ^ 1;
    expect((await failure(damaged)).slice(0, 2)).toEqual(['docx', 'container-damaged']);
  }
});

test.each([
  [
    'a document wrapped for its password',
    oleFile({ EncryptedPackage: new Uint8Array(9_000), EncryptionInfo: new Uint8Array(200) }),
  ],
  ['an old document with a password', wordFile([{ text: '甲\r' }], { flags: 0x0300 })],
  ['an OpenDocument text with a password', odtOf('', '<manifest><encryption-data/></manifest>')],
])('%s says that it is encrypted', async (_, file) => {
  const [, code, message] = await failure(file);
  expect([code, message.includes('已加密')]).toEqual(['container-damaged', true]);
});

test.each([
  ['to more than the limit', 70 * 1024 * 1024, '上限'],
  ['to more than it says', 1_000, '校验'],
])('an archive that unpacks %s is not unpacked', async (_, stated, said) => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(2 * 1024 * 1024) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  const entry = view.getUint32(bomb.length - 22 + 16, true);
  view.setUint32(entry + 24, stated, true);
  expect((await failure(bomb))[2]).toContain(said);
});

test.each([
  ['an archive of something else', zipOf({ 'readme.txt': '年报' })],
  ['a compound file of something else', oleFile({ PowerPoint: new Uint8Array(5_000) })],
])('%s is not taken for a document', async (_, file) => {
  expect((await failure(file)).slice(0, 2)).toEqual(['unknown', 'input-binary']);
});

test('a document without its text says which part is missing', async () => {
  expect((await failure(zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })))[2]).toContain('content.xml');
});

describe.skipIf(!hasShared)('damaged office files', () => {
  test.each(['lo/mso.docx', 'lo/mso.odt', 'lo/mso.doc', 'lo/mso.xlsx'])(
    'never throw, and no archive gives a wrong figure: %s',
    async (name) => {
      const whole = readShared(`variants/${name}`);
      const wanted = truth();
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
          fc.option(fc.nat(whole.length)),
          async (edits, cut) => {
            const damaged = whole.slice(0, cut ?? whole.length);
            for (const [at, value] of edits) if (at < damaged.length) damaged[at] = value;
            const result = await parseReport(damaged);
            expect(parseResultValidator.safeParse(result).error).toBeUndefined();
            if (!result.report || name.endsWith('.doc')) return;
            for (const [index, pointer] of pointers.entries())
              expect([wanted[index], null], pointer).toContain(readPointer(result.report, pointer) ?? null);
          },
        ),
        { numRuns: 40, seed: 20_261_122 },
      );
    },
  );
});
