import { expect, test } from 'vitest';
import { drawPdf } from '../../../test/draw-pdf.ts';
import { readPdf } from '../read-pdf.ts';

// A figure of 2 at 100, another of 3 right behind it; coordinates of `raw` are PDF's own.
const show = (text: string, x: number, y = 742, size = 10): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}> Tj ET`;
const read = async (raw: string): Promise<string> => {
  const { blocks } = await readPdf(drawPdf([{ texts: [[100, 60, '政府信息公开工作']], raw }]));
  return blocks
    .map(({ text }) => text)
    .join(' ')
    .replace('政府信息公开工作', '')
    .trim();
};
const behind = show('3', 105);

test.each([
  ['as it stands', show('2', 100), '23'],
  ['white', `q 1 1 1 rg ${show('2', 100)} Q`, '3'],
  ['white on a dark ground', `q 0.1 0.2 0.4 rg 90 735 100 20 re f 1 g ${show('2', 100)} Q`, '23'],
  ['without paint', `q BT 3 Tr ET ${show('2', 100)} BT 0 Tr ET Q`, '3'],
  ['where nothing may be painted', `q 0 0 10 10 re W n ${show('2', 100)} Q`, '3'],
  ['where it may be painted', `q 90 735 100 20 re W n ${show('2', 100)} Q`, '23'],
  ['painted over in white', `${show('2', 100)} q 1 g 99 738 6 12 re f Q`, '3'],
  ['painted on a white ground', `q 1 g 90 735 100 20 re f Q ${show('2', 100)}`, '23'],
  ['off the page', show('2', 700), '3'],
  ['smaller than any eye reads', show('2', 100, 742, 0.5), '3'],
  ['underlined', `${show('2', 100)} 100 741 m 105 741 l S`, '23'],
])('a figure %s', async (_, drawn, printed) => {
  expect(await read(`${drawn} ${behind}`)).toBe(printed);
});

test('a figure with a line through it is not readable, whatever the line is for', async () => {
  expect(await read(`${show('2', 100)} 100 745 m 105 745 l S ${behind}`)).toBe('\ufffd3');
});

test('words without paint over a scanned page are read', async () => {
  const raw = `BT 3 Tr ET ${show('12345678901', 100, 700)} ${show('4', 100, 650)}`;
  const { blocks } = await readPdf(drawPdf([{ raw }]));
  expect(blocks.map(({ text }) => text)).toEqual(['12345678901', '4']);
});
