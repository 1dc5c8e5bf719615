// Files that nest or go on without end: neither the stack nor the order of the text may break.
import { describe, expect, test } from 'vitest';
import { collectRules } from '../src/formats/pdf/collect-rules.ts';
import { findGrids } from '../src/formats/pdf/find-grids.ts';
import { readPdf } from '../src/formats/read-pdf.ts';
import { parseReport } from '../src/index.ts';
import { greatestOf, leastOf } from '../src/numbers/extremes.ts';
import { drawPdf } from './draw-pdf.ts';
import { docxOf, odtOf, paragraph } from './office-files.ts';

const deep = 30_000;
const nested = (open: string, close: string, inner: string): string => open.repeat(deep) + inner + close.repeat(deep);
const title = '岚石县水务局2024年政府信息公开工作年度报告';

describe('thirty thousand elements inside one another', () => {
  test.each<[string, Uint8Array]>([
    [
      'DOCX, tables',
      docxOf(paragraph(title) + nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', paragraph('规章'))),
    ],
    [
      'DOCX, text boxes',
      docxOf(paragraph(title) + nested('<w:p><w:r><w:txbxContent>', '</w:txbxContent></w:r></w:p>', paragraph('规章'))),
    ],
    ['DOCX, never closed', docxOf(paragraph(title) + '<w:tbl><w:tr><w:tc>'.repeat(deep))],
    [
      'ODT, tables',
      odtOf(
        `<text:p>${title}</text:p>${nested('<table:table><table:table-row><table:table-cell>', '</table:table-cell></table:table-row></table:table>', '<text:p>规章</text:p>')}`,
      ),
    ],
    ['ODT, sections', odtOf(nested('<text:section>', '</text:section>', `<text:p>${title}</text:p>`))],
  ])('%s: read to the end, the title found', async (_, file) => {
    const { report, diagnostics } = await parseReport(file);
    expect(diagnostics.map(({ code }) => code)).not.toContain('container-damaged');
    expect(report?.title ?? title).toBe(title);
  });
});

describe('more than fits on the stack at once', () => {
  const many = 300_000;

  test('numbers', () => {
    const values = Array.from({ length: many }, (_, index) => index - 5);
    expect([leastOf(values), greatestOf(values)]).toEqual([-5, many - 6]);
    expect([leastOf([]), greatestOf([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });

  test('points of one path of a PDF', () => {
    const path = new Float32Array(3 * many);
    for (let index = 0; index < many; index += 1) path.set([index === 0 ? 0 : 1, index % 500, 0], 3 * index);
    const paint = { stroke: false, fill: true, lineWidth: 1 };
    expect(() => collectRules(path, [1, 0, 0, 1, 0, 0], paint)).not.toThrow();
  });

  test('ruling lines of a page', () => {
    const rules = Array.from({ length: 3_000 }, (_, index) => ({
      vertical: index % 2 === 0,
      at: index,
      from: 0,
      to: 3_000,
    }));
    expect(() => findGrids(rules)).not.toThrow();
  });

  test('characters of one line', async () => {
    // So narrow that all of it is on the page; other signs beside each other, as the same ones would be one in bold.
    const signs = Array.from({ length: 140_000 }, (_, at) => (0x4e00 + (at % 1000)).toString(16)).join('');
    const raw = `BT /F1 10 Tf 0.03 Tz 60 700 Td <${signs}> Tj ET`;
    const { blocks } = await readPdf(drawPdf([{ raw }]));
    expect(blocks.map(({ text }) => text.length)).toEqual([140_000]);
  });
});
