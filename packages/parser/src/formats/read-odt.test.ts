import { expect, test } from 'vitest';
import { odtOf } from '../../test/office-files.ts';
import { readOdt } from './read-odt.ts';

const read = async (body: string) => (await readOdt(odtOf(body))).blocks;
const texts = async (body: string) => (await read(body)).map((block) => block.text);
const cells = async (body: string) =>
  (await read(body)).map((block) => block.slots.map((slot) => [slot.column, slot.span, slot.text]));

const cell = (words: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell>`;
const rows = (...content: string[]): string =>
  `<table:table><table:table-header-rows><table:table-row>${content[0]}</table:table-row></table:table-header-rows>
  ${content
    .slice(1)
    .map((row) => `<table:table-row>${row}</table:table-row>`)
    .join('')}</table:table>`;
const covered = '<table:covered-table-cell><text:p>旧字</text:p></table:covered-table-cell>';

const printed = [
  [
    [0, 1, '组'],
    [1, 2, '头'],
  ],
  [
    [1, 1, '1'],
    [2, 1, '2'],
  ],
];

test.each([
  ['with the cells that merges cover', covered],
  ['without them, as some writers do', ''],
])('spans %s; header rows are rows', async (_, gone) => {
  const body = rows(
    cell('组', 'table:number-rows-spanned="2"') + cell('头', 'table:number-columns-spanned="2"') + gone,
    gone + cell('1') + cell('2'),
  );
  expect(await cells(body)).toEqual(printed);
});

test('repeated cells and rows are printed as often as stated, absurd counts are capped', async () => {
  const body = rows(cell('规章') + cell('0', 'table:number-columns-repeated="3"'));
  expect(await cells(body)).toEqual([
    [
      [0, 1, '规章'],
      [1, 1, '0'],
      [2, 1, '0'],
      [3, 1, '0'],
    ],
  ]);
  const [absurd] = await cells(rows(cell('0', 'table:number-columns-repeated="16384"')));
  expect(absurd).toHaveLength(200);
});

test('spaces, tabs, line breaks; what is not printed is not read', async () => {
  const body = `<text:tracked-changes><text:p>删</text:p></text:tracked-changes>
    <text:h>一、<text:span>总体</text:span>情况</text:h>
    <text:p>甲<text:s text:c="3"/>乙<text:tab/>丙<text:line-break/>丁<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>
    <text:p><text:ruby><text:ruby-base>处</text:ruby-base><text:ruby-text>chù</text:ruby-text></text:ruby></text:p>`;
  expect(await texts(body)).toEqual(['一、总体情况', '甲 乙 丙', '丁', '处']);
});

test('text that is struck out is not read: by its own style, its parent’s, or the paragraph’s', async () => {
  const style = (name: string, line: string, parent = ''): string =>
    `<style:style style:name="${name}" ${parent}><style:text-properties ${line}/></style:style>`;
  const styles = [
    style('T1', 'style:text-line-through-style="solid" style:text-line-through-type="single"'),
    style('T2', '', 'style:parent-style-name="Named"'),
    style('T3', 'style:text-line-through-style="none"', 'style:parent-style-name="T1"'),
    style('P1', 'style:text-line-through-type="double"'),
  ].join('');
  const named = style('Named', 'style:text-line-through-style="solid"');
  const body = `<text:p><text:span text:style-name="T1">12</text:span>13</text:p>
    <text:p><text:span text:style-name="T2">14</text:span>15<text:span text:style-name="T3">16</text:span></text:p>
    <text:p text:style-name="P1">17</text:p>`;
  const { blocks } = await readOdt(odtOf(body, '<manifest/>', { styles, named }));
  expect(blocks.map((block) => block.text)).toEqual(['13', '1516']);
});

test('text that is hidden is not read, nor is the mark of a footnote a digit', async () => {
  const style = (name: string, properties: string): string =>
    `<style:style style:name="${name}"><style:text-properties ${properties}/></style:style>`;
  const styles = [
    style('Hidden', 'text:display="none"'),
    style('Shown', 'text:display="true"'),
    style('High', 'style:text-position="super 58%"'),
    style('Higher', 'style:text-position="33% 58%"'),
    style('Low', 'style:text-position="sub 58%"'),
    style('Line', 'style:text-position="0% 100%"'),
  ].join('');
  const span = (name: string, words: string): string => `<text:span text:style-name="${name}">${words}</text:span>`;
  const lines = [
    `${span('Hidden', '9')}12${span('Shown', '3')}`,
    `12${span('High', '1')}`,
    `12${span('Higher', '<text:span>1</text:span>')}`,
    `12${span('Low', '1')}`,
    `12${span('Line', '3')}`,
    span('High', '12'),
  ];
  const body = lines.map((line) => `<text:p>${line}</text:p>`).join('');
  const { blocks } = await readOdt(odtOf(body, '<manifest/>', { styles }));
  expect(blocks.map((block) => block.text)).toEqual(['123', '12', '12', '12', '123', '12']);
});

test('white or tiny letters are not joined with what stands beside them, also where a style takes after one and gives a size', async () => {
  const style = (name: string, properties: string, parent = ''): string =>
    `<style:style style:name="${name}" style:parent-style-name="${parent}"><style:text-properties ${properties}/></style:style>`;
  const styles = [
    style('White', 'fo:color="#ffffff"'),
    style('Sized', 'fo:font-size="12pt"', 'White'),
    style('Black', 'fo:color="#000000"', 'White'),
    style('Tiny', 'fo:font-size="1pt"'),
  ].join('');
  const words = ['White', 'Sized', 'Black', 'Tiny'].map(
    (name) => `<text:p>1<text:span text:style-name="${name}">7</text:span></text:p>`,
  );
  const { blocks } = await readOdt(odtOf(words.join(''), '<manifest/>', { styles }));
  expect(blocks.map((block) => block.text)).toEqual(['1 7', '1 7', '17', '1 7']);
});

test('a text box stands where it is anchored', async () => {
  const box = '<draw:frame><draw:text-box><text:p>标题</text:p></draw:text-box></draw:frame>';
  expect(await texts(`<text:p>${box}正文</text:p>`)).toEqual(['标题', '正文']);
});

test('a table in a cell: the frame around it is dissolved', async () => {
  const inner = rows(cell('规章') + cell('0'));
  expect((await read(rows(`<table:table-cell>${inner}</table:table-cell>`))).map((block) => block.text)).toEqual([
    '规章 0',
  ]);
});

test('an encrypted file says so', async () => {
  const manifest = '<manifest><encryption-data/></manifest>';
  await expect(readOdt(odtOf('<text:p>?</text:p>', manifest))).rejects.toMatchObject({ fault: 'encrypted' });
});
