import { expect, test } from 'vitest';
import { openLooks } from './html-looks.ts';
import { readHtml as readPlain } from './read-html.ts';

const readHtml = (html: string) => readPlain(html, openLooks());

const cells = (html: string) =>
  readHtml(html)
    .blocks.filter((block) => block.table !== undefined)
    .map((block) => block.slots.map((slot) => [slot.column, slot.text]));

test('spans are expanded, overflowing ones too', () => {
  const html = '<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td rowspan=9>e<td>f<td>g</table>';
  expect(cells(html)).toEqual([
    [
      [0, 'a'],
      [1, 'b'],
    ],
    [
      [1, 'c'],
      [2, 'd'],
    ],
    [
      [0, 'e'],
      [1, 'f'],
      [2, 'g'],
    ],
  ]);
});

test('a layout table is dissolved, the table inside it is not', () => {
  const { blocks } = readHtml('<table><tr><td><p>一段文字</p><table><tr><td>1<td>2</table></td></tr></table>');
  expect(blocks.map((block) => [block.text, block.table])).toEqual([
    ['一段文字', undefined],
    ['1 2', 0],
  ]);
});

test('scripts, styles and hidden parts are not read', () => {
  const { blocks, title } = readHtml(
    '<title> 标题 </title><script>1</script><style>p{}</style><p style="display:none">藏</p><p>见</p>',
  );
  expect([title, blocks.map((block) => block.text)]).toEqual(['标题', ['见']]);
});

test('places are offsets in the HTML', () => {
  const html = '<table><tr><td>a</td><td> 12 </td></tr></table>';
  const place = readHtml(html).blocks[0]!.slots[1]!.place;
  expect(html.slice(place.offset, place.offset! + place.length!)).toBe(' 12 ');
});

test('an absurd span allocates nothing absurd', () => {
  expect(cells('<table><tr><td colspan=99999999>a<td>b</table>')).toEqual([
    [
      [0, 'a'],
      [1000, 'b'],
    ],
  ]);
});

test.each([
  ['raised by style', '12<span style="font-size:70%;vertical-align: super">1</span>', '12'],
  ['lowered', '12<sub>2</sub>', '12'],
  ['lowered by style', '12<i style="vertical-align:sub">2</i>', '12'],
  ['before the figure', '<sup>1</sup>12', '12'],
  ['all of it raised', '<span style="vertical-align:super">12</span>', '12'],
  ['in the middle of the line', '<span style="vertical-align:middle">1</span>2', '12'],
])('a mark of a footnote is no digit of the figure: %s', (_, cell, text) => {
  expect(cells(`<table><tr><td>规章</td><td>${cell}</td></tr></table>`)).toEqual([
    [
      [0, '规章'],
      [1, text],
    ],
  ]);
});

test('what a block raises ends with it', () => {
  expect(cells('<table><tr><td>规章<sup>1<td>12</td><td>3</td></tr></table>')).toEqual([
    [
      [0, '规章'],
      [1, '12'],
      [2, '3'],
    ],
  ]);
});
