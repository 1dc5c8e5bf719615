import { expect, test } from 'vitest';
import { modifier, oleFile, rowDefinition, type WordParagraph, wordFile } from '../../test/word-file.ts';
import { readDoc } from './read-doc.ts';

const inTable = modifier(0x2416, 1);
const depth = (value: number): number[] => modifier(0x6649, value, 0, 0, 0);
const cellOf = (text: string): WordParagraph => ({ text: `${text}\u0007`, sprms: inTable });
const rowOf = (texts: readonly string[], definition: readonly number[]): WordParagraph[] => [
  ...texts.map(cellOf),
  { text: '\u0007', sprms: [...inTable, ...modifier(0x2417, 1), ...definition] },
];

const read = async (...content: Parameters<typeof wordFile>) => (await readDoc(wordFile(...content))).blocks;
const texts = async (...content: Parameters<typeof wordFile>) => (await read(...content)).map((block) => block.text);
const cells = async (...content: Parameters<typeof wordFile>) =>
  (await read(...content)).map((block) => block.slots.map((slot) => [slot.column, slot.span, slot.text]));

test('columns by the edges of the cells: spans, vertical merges, edges that differ by a hair', async () => {
  const rows = [
    ...rowOf(['组', '头'], rowDefinition([0, 1000, 3000], [0x60])),
    ...rowOf(['', '1', '2'], rowDefinition([0, 1004, 2000, 3000], [0x20])),
    ...rowOf(['规章', '', '4'], rowDefinition([0, 1000, 1996, 3002])),
  ];
  expect(await cells(rows)).toEqual([
    [
      [0, 1, '组'],
      [1, 2, '头'],
    ],
    [
      [1, 1, '1'],
      [2, 1, '2'],
    ],
    [
      [0, 1, '规章'],
      [1, 1, ''],
      [2, 1, '4'],
    ],
  ]);
});

test.each([
  ['hidden', 0x083c],
  ['struck out', 0x0837],
  ['struck out twice', 0x2a53],
])('text that is %s is not read', async (_, unprintedBy) => {
  expect(await texts([{ text: '甲\r', unprintedBy }, { text: '乙\r' }])).toEqual(['乙']);
});

test('a row without a definition that fits is counted', async () => {
  expect(await cells(rowOf(['规章', '0'], []))).toEqual([
    [
      [0, 1, '规章'],
      [1, 1, '0'],
    ],
  ]);
});

test('a row definition too long for its page stands in the data stream', async () => {
  const definition = rowDefinition([0, 500, 1500, 2000], []);
  const row = rowOf(['规章', '0', '1'], modifier(0x6646, 0, 0, 0, 0)).concat(
    rowOf(['头', '1'], rowDefinition([0, 500, 2000])),
  );
  const list = [...inTable, ...modifier(0x2417, 1), ...definition];
  const data = [list.length & 255, list.length >> 8, ...list];
  expect((await cells(row, { data }))[1]).toEqual([
    [0, 1, '头'],
    [1, 2, '1'],
  ]);
});

test('a table in a cell: the frame around it is dissolved, order is kept', async () => {
  const inner = [...inTable, ...depth(2)];
  const paragraphs: WordParagraph[] = [
    { text: '前\r', sprms: [...inTable, ...depth(1)] },
    { text: '规章\r', sprms: [...inner, ...modifier(0x244b, 1)] },
    { text: '0\r', sprms: [...inner, ...modifier(0x244b, 1)] },
    { text: '\r', sprms: [...inner, ...modifier(0x244c, 1), ...rowDefinition([0, 500, 900])] },
    cellOf('后'),
    ...rowOf([], rowDefinition([0, 3000])),
  ];
  expect((await read(paragraphs)).map((block) => [block.text, block.table])).toEqual([
    ['前', undefined],
    ['规章 0', 0],
    ['后', undefined],
  ]);
});

test('what is not printed is not read: deletions, field codes, pictures', async () => {
  const paragraphs: WordParagraph[] = [
    { text: '收到' },
    { text: '9', deleted: true },
    { text: '7件\u0001。\r' },
    { text: '\u0013 PAGE \u00141\u0015页\u000b次行\r' },
  ];
  expect(await texts(paragraphs)).toEqual(['收到7件。', '1页', '次行']);
});

test('a text box stands at its anchor', async () => {
  expect(await texts([{ text: '一\r' }, { text: '\u0008正文\r' }], { box: { text: '标题\r', anchor: 2 } })).toEqual([
    '一',
    '标题',
    '正文',
  ]);
});

test.each([
  ['encrypted', wordFile([{ text: '甲\r' }], { flags: 0x0300 })],
  ['too-old', wordFile([{ text: '甲\r' }], { version: 0x0068 })],
  ['damaged', oleFile({ WordDocument: new Uint8Array(100) })],
  ['damaged', wordFile([{ text: '甲\r' }]).subarray(0, 2000)],
])('a file that is %s says so', async (fault, file) => {
  await expect(readDoc(file)).rejects.toMatchObject({ fault });
});
