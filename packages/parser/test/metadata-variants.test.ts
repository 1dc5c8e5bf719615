// One report through some 240 conversions: body, year, period and contact must come out of every one that holds them.
import { describe, expect, test } from 'vitest';
import { hasShared, listShared, parseShared } from './shared.ts';

// What holds neither title nor preamble, or nothing legible: pictures, their OCR beyond page one, text decoded wrongly by
// the tool that wrote it, and formats that are not read.
const without =
  /\.png$|page-[23]\.ocr|gbk-liar\.(?:elinks|html2text|lynx|pandoc|w3m)|cms\.gbk\.(?:elinks|lynx|pandoc)|mso\.gbk\.pandoc|\.rtf$|xlsx\.exceljs|truth\.json/;

const files = [
  ...listShared('variants', '').filter((name) => name !== 'lo'),
  ...listShared('variants/lo', '').map((name) => `lo/${name}`),
].filter((name) => !without.test(name));

describe.skipIf(!hasShared)('one report through many converters (../shared/variants)', () => {
  test.each(files)('%s', async (name) => {
    const { report } = await parseShared(`variants/${name}`);
    expect([report?.agency.name, report?.year]).toEqual(['青禾市云溪区人民政府办公室', 2024]);
    expect(report?.agency).toMatchObject({ level: 'county', kind: 'generalOffice' });
    // 青禾市 is invented: the 云溪区 of 岳阳市 is not this one.
    expect(report?.agency.region).toBeUndefined();
    if (/ocr|mso\.gbk\.w3m/.test(name)) return;
    expect(report?.period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(report?.contact).toEqual({ address: '青禾市云溪区望江路88号', postalCode: '654321', phone: '0999-1234567' });
  });

  test('how many', () => {
    process.stdout.write(`variants: body and year from ${files.length} files\n`);
    expect(files.length).toBeGreaterThan(215);
  });
});
