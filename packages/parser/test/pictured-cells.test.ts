// Figures that are shown as a picture, in a field of a form or as a formula: unreadable, never blank. The report is made up.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { docxOf, paragraph, table } from './office-files.ts';
import { richPage, tableThree, td, truth } from './rich-report.ts';

const read = (page: string) => parseReport(new TextEncoder().encode(page));
const page = richPage();
const whole = await read(page);
const pointer = '/applications/granted/naturalPerson';

const withCell = (at: string, inner: string): string => {
  const { offset = -1, length = 0 } = whole.cells[at]!.place!;
  return page.slice(0, offset) + inner + page.slice(offset + length);
};

test('a picture in any cell of the tables makes it unreadable, and changes no other', async () => {
  const faults: string[] = [];
  for (const at of Object.keys(truth)) {
    const { report, cells } = await read(withCell(at, '<img src="n.png" alt="">'));
    if (cells[at]!.state !== 'unreadable') faults.push(`${at}: ${cells[at]!.state}`);
    for (const [other, value] of Object.entries(truth))
      if ((readPointer(report, other) ?? null) !== (other === at ? null : value)) faults.push(`${at}: ${other}`);
  }
  expect(faults).toEqual([]);
});

test.each([
  ['a picture whose words name a figure', '<img src="n.gif" alt="12">'],
  ['a drawing', '<svg viewBox="0 0 20 20"><text>12</text></svg>'],
  ['a list to choose from', '<select><option>1</option><option selected>12</option></select>'],
  ['a field of several lines', '<textarea>12</textarea>'],
  ['a button', '<button>12</button>'],
  ['a picture beside a digit', '1<img src="2.png" width="9" height="16">'],
])('%s', async (_, inner) => {
  const { report, cells, status, diagnostics } = await read(withCell(pointer, inner));
  expect([cells[pointer]!.state, readPointer(report, pointer), status]).toEqual(['unreadable', null, 'partial']);
  expect(diagnostics.map(({ code }) => code)).toContain('cells-unreadable');
});

test.each([
  ['a dot', '<img src="a.png" width="1" height="1">'],
  ['a dot by style', '<img src="a.png" style="height: 1px">'],
  ['a spacer', '<img src="/images/spacer.gif">'],
  ['a hidden picture', '<img src="a.png" style="display:none">'],
  ['a button with words', '<button>编辑</button>'],
  ['a hidden field', '<select hidden><option>12</option></select>'],
])('%s leaves a blank a blank', async (_, inner) => {
  expect((await read(withCell(pointer, inner))).cells[pointer]!.state).toBe('blank');
});

describe('digits that are seen backwards', () => {
  const reversed = (inner: string): string => `<span style="display:flex;flex-direction:row-reverse">${inner}</span>`;
  const right = (digits: string): string =>
    [...digits].map((digit) => `<span style="float:right">${digit}</span>`).join('');

  test.each([
    ['by an element', '<bdo dir="rtl">21</bdo>'],
    ['by a row of boxes', reversed('<i>2</i><i>1</i>')],
    ['by boxes that float', right('21')],
    ['by their order', '<b style="order:2">2</b><b style="order:1">1</b>'],
    ['by a style', '<span style="unicode-bidi:bidi-override;direction:rtl">21</span>'],
    ['by a style sheet', '<style>.z { unicode-bidi: isolate-override; direction: rtl }</style><b class="z">21</b>'],
  ])('%s: unreadable', async (_, inner) => {
    const { report, cells } = await read(withCell(pointer, inner));
    expect([cells[pointer]!.state, readPointer(report, pointer)]).toEqual(['unreadable', null]);
  });

  test.each([
    ['before it', '<style>.z::before { content: "1" }</style><b class="z">21</b>'],
    ['behind it, in any cell', "<style>td b:after { color: black; content: '5' }</style><b>21</b>"],
  ])('and digits that a style sheet sets %s: unreadable', async (_, inner) => {
    const { report, cells } = await read(withCell(pointer, inner));
    expect([cells[pointer]!.state, readPointer(report, pointer)]).toEqual(['unreadable', null]);
  });

  test.each([
    ['a sign of a style sheet', '<style>.z::before { content: "▸" }</style><b class="z">21</b>', 21],
    ['one digit', '<bdo dir="rtl">7</bdo>', 7],
    ['the same from both ends', right('121'), 121],
    ['one box that floats', '<span style="float:right">21</span>', 21],
    ['another direction, the same order', '<bdo dir="ltr">21</bdo>', 21],
    ['a page that is set from the right', '<span style="direction:rtl">21</span>', 21],
  ])('%s: read', async (_, inner, figure) => {
    expect(readPointer((await read(withCell(pointer, inner))).report, pointer)).toBe(figure);
  });
});

test('icons before labels, and pictures outside the tables, change nothing', async () => {
  const icons = page.replace(/<td([^>]*)>(?!\d+(?:\.\d+)?<)/g, '<td$1><img src="i.png">');
  const { report, status } = await read(icons.replace('<h2>二', '<p><img src="chart.png"></p><h2>二'));
  expect(icons).toContain('<img src="i.png">规章');
  expect(status).toBe('ok');
  expect(Object.keys(truth).filter((at) => readPointer(report, at) !== truth[at])).toEqual([]);
  expect(report?.narrative.overview).not.toContain('\uFFFC');
});

describe('in a Word file', () => {
  const states = async (inner: string) => {
    const rows = [
      ['信息内容', '本年处理决定数量'],
      ['行政许可', `<w:p>${inner}</w:p>`],
    ];
    const lines = ['岚石县水务局2024年政府信息公开工作年度报告', '一、总体情况', '示例。', '二、主动公开政府信息情况'];
    const result = await parseReport(docxOf(lines.map((line) => paragraph(line)).join('') + table(rows)));
    const at = '/proactiveDisclosure/administrativeLicensing/decisions';
    return [result.cells[at]!.state, readPointer(result.report, at)];
  };
  const formula = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
  const term = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;

  test.each([
    [
      'a picture in the line',
      '<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>',
      ['unreadable', null],
    ],
    ['an embedded object', '<w:r><w:object/></w:r>', ['unreadable', null]],
    ['a seal that floats over the page', '<w:r><w:drawing><wp:anchor/></w:drawing></w:r>', ['blank', null]],
    ['a figure typed as a formula', formula(term('12')), ['value', 12]],
    ['a fraction', formula(`<m:f><m:num>${term('1')}</m:num><m:den>${term('2')}</m:den></m:f>`), ['unreadable', null]],
  ])('%s', async (_, inner, expected) => {
    expect(await states(inner)).toEqual(expected);
  });
});

test('a table of pictures alone is unreadable, not missing', async () => {
  const { cells } = await read(richPage({ three: tableThree(undefined, () => td('<img src="n.png">')) }));
  const states = Object.keys(truth)
    .filter((at) => at.startsWith('/applications/'))
    .map((at) => cells[at]!.state);
  expect(new Set(states)).toEqual(new Set(['unreadable']));
});
