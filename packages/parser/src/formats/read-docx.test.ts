import { describe, expect, test } from 'vitest';
import { docxOf, paragraph, table } from '../../test/office-files.ts';
import { readDocx } from './read-docx.ts';

const read = async (body: string, parts: Record<string, string> = {}) => (await readDocx(docxOf(body, parts))).blocks;
const texts = async (body: string, parts: Record<string, string> = {}) =>
  (await read(body, parts)).map((block) => block.text);
const cells = async (body: string) =>
  (await read(body)).map((block) => block.slots.map((slot) => [slot.column, slot.span, slot.text]));

const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const text = (value: string): string => `<w:t>${value}</w:t>`;

test('gridSpan, gridBefore, vertical and old horizontal merges: covered cells give no slot', async () => {
  const start = '<w:vMerge w:val="restart"/>';
  const more = '<w:vMerge/>';
  const body = table([
    [
      [start, '组'],
      ['<w:gridSpan w:val="2"/>', '头'],
    ],
    [[more, '旧字'], '1', '2'],
    [
      [more, ''],
      ['<w:hMerge w:val="restart"/>', '3'],
      ['<w:hMerge w:val="continue"/>', ''],
    ],
  ]).replace(
    '</w:tbl>',
    `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr><w:tc>${paragraph('9')}</w:tc></w:tr></w:tbl>`,
  );
  expect(await cells(body)).toEqual([
    [
      [0, 1, '组'],
      [1, 2, '头'],
    ],
    [
      [1, 1, '1'],
      [2, 1, '2'],
    ],
    [[1, 2, '3']],
    [[2, 1, '9']],
  ]);
});

test('a continued cell with nothing above it is a cell of its own', async () => {
  expect(await cells(table([[['<w:vMerge/>', '规章'], '0']]))).toEqual([
    [
      [0, 1, '规章'],
      [1, 1, '0'],
    ],
  ]);
});

test('an empty cell is a blank, not nothing', async () => {
  const [row] = await read(table([['规章', '', '3']]));
  expect(row!.slots.map((slot) => slot.kind)).toEqual(['text', 'blank', 'text']);
});

test('two borders that nearly meet are one column in print; a narrow column with cells of its own stays', async () => {
  const grid = [2000, 40, 1000, 30].map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const wide = '<w:gridSpan w:val="2"/>';
  expect(
    await cells(
      table(
        [
          [[wide, '甲'], '乙', '丙'],
          ['丁', [wide, '1'], '2'],
        ],
        grid,
      ),
    ),
  ).toEqual([
    [
      [0, 1, '甲'],
      [1, 1, '乙'],
      [2, 1, '丙'],
    ],
    [
      [0, 1, '丁'],
      [1, 1, '1'],
      [2, 1, '2'],
    ],
  ]);
});

test('a table in a cell and the frame around it: the frame is dissolved, order is kept', async () => {
  const inner = `${paragraph('前')}${table([['规章', '0']])}${paragraph('后')}`;
  expect((await read(table([[inner]]))).map((block) => [block.text, block.table])).toEqual([
    ['前', undefined],
    ['规章 0', 0],
    ['后', undefined],
  ]);
});

test('a text box is read once, where it stands, whichever of its two forms the file has', async () => {
  const box = `<w:txbxContent>${paragraph('标题')}</w:txbxContent>`;
  const twice = (choice: string, fallback: string): string =>
    `<w:p>${run(`<mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`)}${run(text('正文'))}</w:p>`;
  expect(await texts(twice(box, box))).toEqual(['标题', '正文']);
  expect(await texts(twice('<w:drawing/>', box))).toEqual(['标题', '正文']);
});

test('what is not printed is not read: deletions, hidden text, field codes, pinyin, notes', async () => {
  const hidden = run(`<w:rPr><w:vanish/></w:rPr>${text('藏')}`);
  const shown = run(`<w:rPr><w:vanish w:val="0"/></w:rPr>${text('见')}`);
  const body = `<w:p><w:del>${run('<w:delText>9</w:delText>')}</w:del><w:moveFrom>${run(text('8'))}</w:moveFrom>
    <w:ins>${run(text('7'))}</w:ins>${hidden}${shown}${run('<w:instrText>PAGE</w:instrText>')}
    ${run(`<w:ruby><w:rt>${run(text('chù'))}</w:rt><w:rubyBase>${run(text('处'))}</w:rubyBase></w:ruby>`)}
    ${run('<w:footnoteReference w:id="1"/>')}</w:p>`;
  expect(await texts(body.replace(/>\s+</g, '><'))).toEqual(['7见处']);
});

test('a deleted row is gone; a deleted paragraph end joins two paragraphs', async () => {
  const rows = table([
    ['甲', '1'],
    ['乙', '2'],
  ]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>');
  expect(await texts(rows)).toEqual(['乙 2']);
  expect(await texts(paragraph('主动', '<w:rPr><w:del/></w:rPr>') + paragraph('公开'))).toEqual(['主动公开']);
});

test('content controls, links and line breaks', async () => {
  const body = `<w:sdt><w:sdtContent><w:p><w:hyperlink>${run(text('一'))}</w:hyperlink>${run('<w:br/>')}${run(text('二'))}</w:p></w:sdtContent></w:sdt>`;
  expect(await texts(body)).toEqual(['一', '二']);
});

const numbering = `<w:root>
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
  <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:root>`;

test('automatic numbers are printed before paragraphs, counted level by level, and never in cells', async () => {
  const item = (level: number, words: string): string =>
    paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="5"/></w:numPr>`);
  const styled = paragraph('其他', '<w:pStyle w:val="Heading"/>');
  const body = item(0, '总体情况') + item(1, '甲') + item(1, '乙') + item(0, '主动公开') + item(1, '丙') + styled;
  const styles =
    '<w:root><w:style w:styleId="Heading"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:root>';
  expect(await texts(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles })).toEqual([
    '一、总体情况',
    '1.甲',
    '2.乙',
    '二、主动公开',
    '1.丙',
    '三、其他',
  ]);
  expect(await texts(table([[item(1, '规章'), '0']]), { 'word/numbering.xml': numbering })).toEqual(['规章 0']);
});

describe('what styles make of a run', () => {
  const style = (id: string, type: string, look: string, more = ''): string =>
    `<w:style w:type="${type}" w:styleId="${id}" ${more.includes('default') ? 'w:default="1"' : ''}>${more.replace('default', '')}<w:rPr>${look}</w:rPr></w:style>`;
  const styles = [
    style('Struck', 'character', '<w:strike/>'),
    style('Hidden', 'character', '<w:vanish/>'),
    style('High', 'character', '<w:vertAlign w:val="superscript"/>'),
    style('Higher', 'character', '<w:b/>', '<w:basedOn w:val="High"/>'),
    style('StruckLine', 'paragraph', '<w:strike/>'),
  ].join('');
  const looks = (inner: string, extra = '') =>
    texts(inner, { 'word/styles.xml': `<w:root>${styles}${extra}</w:root>` });
  const run = (words: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
  const line = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
  const by = (name: string): string => `<w:rStyle w:val="${name}"/>`;

  test.each([
    ['struck', line(run('99', by('Struck')), run('12'))],
    ['hidden', line(run('99', by('Hidden')), run('12'))],
    ['raised', line(run('12'), run('1', by('High')))],
    ['raised, from the parent', line(run('12'), run('1', by('Higher')))],
    ['raised, before the figure', line(run('1', by('High')), run('12'))],
    ['lowered', line(run('12'), run('1', '<w:vertAlign w:val="subscript"/>'))],
    ['moved up by hand', line(run('12'), run('1', '<w:position w:val="12"/>'))],
    [
      'in brackets, over several runs',
      line(run('12'), run('[', by('High')), run('1', by('High')), run(']', by('High'))),
    ],
    ['raised as a whole', line(run('12', by('High')))],
    ['moved a little, to the middle of the row', line(run('1'), run('2', '<w:position w:val="-2"/>'))],
    ['switched off by the run', line(run('1', `${by('Struck')}<w:strike w:val="0"/>`), run('2'))],
    [
      'switched on twice, which is off',
      `<w:p><w:pPr><w:pStyle w:val="StruckLine"/></w:pPr>${run('12', by('Struck'))}</w:p>`,
    ],
  ])('%s', async (_, body) => {
    expect(await looks(body)).toEqual(['12']);
  });

  test('a paragraph that its style strikes out, or the standard style', async () => {
    expect(await looks(paragraph('9', '<w:pStyle w:val="StruckLine"/>') + paragraph('12'))).toEqual(['12']);
    expect(await looks(paragraph('9'), style('Normal', 'paragraph', '<w:vanish/>', 'default'))).toEqual([]);
  });
});

test('places: block, table, row and column', async () => {
  const [, row] = await read(paragraph('一') + table([['规章', '0']]));
  expect(row!.slots[1]!.place).toEqual({ block: 1, table: 0, row: 0, column: 1 });
});

test('another prefix for the same namespace, as in strict files', async () => {
  const renamed = docxOf(paragraph('同'), {
    'word/document.xml':
      '<n:document xmlns:n="http://purl.oclc.org/ooxml/wordprocessingml/main"><n:body><n:p><n:r><n:t>同</n:t></n:r></n:p></n:body></n:document>',
  });
  expect((await readDocx(renamed)).blocks.map((block) => block.text)).toEqual(['同']);
});
