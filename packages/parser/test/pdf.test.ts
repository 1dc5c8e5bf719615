import { listFigures, readPointer } from '@nianbao/schema';
import { getDocument } from 'unpdf/pdfjs';
import { describe, expect, test } from 'vitest';
import { foldText } from '../src/align/fold-text.ts';
import { hasShared, listShared, parseShared, readShared, readSharedJson } from './shared.ts';

type Rows = readonly (readonly [string, readonly (string | number)[]])[];
type Box = readonly [number, number, number, number];

const truth = (): number[] => {
  const { T2, T3, T4 } = readSharedJson<{ T2: Rows; T3: Rows; T4: readonly number[] }>('variants/truth.json');
  return [...T2, ...T3].flatMap(([, values]) => values.map(Number)).concat(T4);
};

const pointers = listFigures('2021').map((figure) => figure.pointer);
const files = [...listShared('variants', '.pdf'), ...listShared('variants/lo', '.pdf').map((name) => `lo/${name}`)];

interface PageItems {
  readonly width: number;
  readonly height: number;
  readonly items: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

// pdf.js's own reading of the text, which shares nothing with ours but the file: each item by its middle.
const readItems = async (bytes: Uint8Array): Promise<readonly PageItems[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PageItems[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width, height] = page.view as [number, number, number, number];
    const placed = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4] + item.width / 2,
              y: height - item.transform[5] - item.height / 2,
            },
          ]
        : [],
    );
    pages.push({ width, height, items: placed });
  }
  await task.destroy();
  return pages;
};

const squeeze = (text: string): string => foldText(text).replace(/\s/g, '');

describe.skipIf(!hasShared)('one report through Chromium and LibreOffice (../shared/variants)', () => {
  test.each(files)('every figure is read, with and without ruling lines: %s', async (name) => {
    const wanted = truth();
    const { report, cells, status } = await parseShared(`variants/${name}`);
    expect([status, report?.edition, report?.year, report?.agency?.name]).toEqual([
      'ok',
      '2021',
      2024,
      '青禾市云溪区人民政府办公室',
    ]);
    for (const [index, pointer] of pointers.entries()) {
      const value = readPointer(report, pointer);
      if (name.includes('-blank') && value === null)
        expect([wanted[index], cells[pointer]?.state], pointer).toEqual([0, 'blank']);
      else expect(value, pointer).toBe(wanted[index]);
    }
  });

  test.each(files)('every figure can be found again in its box on its page: %s', async (name) => {
    const pages = await readItems(readShared(`variants/${name}`));
    const { cells } = await parseShared(`variants/${name}`);
    expect(Object.keys(cells)).toHaveLength(200);
    for (const [pointer, { raw, place }] of Object.entries(cells)) {
      const page = pages[place!.page! - 1]!;
      const [left, top, right, bottom] = place!.bbox! as Box;
      expect(left < right && top < bottom, pointer).toBe(true);
      expect(left >= 0 && top >= 0 && right <= page.width && bottom <= page.height, pointer).toBe(true);
      const inside = page.items.filter(({ x, y }) => x > left && x < right && y > top && y < bottom);
      expect(squeeze(inside.map((item) => item.text).join('')), pointer).toBe(squeeze(raw));
    }
  });

  test.each(files)('paragraphs are whole and no page furniture is left: %s', async (name) => {
    const { report } = await parseShared(`variants/${name}`);
    expect(report?.narrative.overview).toContain('围绕全区重点工作稳步推进政务公开。');
    expect(report?.narrative.overview).not.toContain('推\n进');
    expect(report?.narrative.otherMatters).toMatch(/^本年度发出收费通知0件,收取信息处理费0元。无其他需要报告的事项。/);
  });
});
