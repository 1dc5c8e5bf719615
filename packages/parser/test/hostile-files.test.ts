// Word files and texts with more in them than the report: tracked changes, struck and raised text, fields, columns in
// another order, two tables, two reports.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { docxOf, paragraph, table } from './office-files.ts';
import {
  applicants,
  applicationRows,
  applications,
  disclosure,
  disputes,
  otherApplications,
  richPage,
  tableFour,
  tableOf,
  tableThree,
  tableTwo,
  td,
  tds,
  truth,
} from './rich-report.ts';

const compare = async (source: Uint8Array | string) => {
  const result = await parseReport(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  const pointers = Object.keys(truth);
  const value = (pointer: string): unknown => (result.report ? (readPointer(result.report, pointer) ?? null) : null);
  const wrong = pointers.filter((pointer) => value(pointer) !== null && value(pointer) !== truth[pointer]);
  return { wrong, read: pointers.filter((pointer) => value(pointer) === truth[pointer]).length, ...result };
};

const name = ({ numbering = '', label }: (typeof applicationRows)[number]): string => `${numbering}${label.zh}`;
const twoRows: readonly (readonly string[])[] = [
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', ...disclosure.governmentRules!.map(String)],
  ['行政规范性文件', ...disclosure.normativeDocuments!.map(String)],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', String(disclosure.administrativeLicensing)],
  ['信息内容', '本年处理决定数量'],
  ['行政处罚', String(disclosure.administrativePenalty)],
  ['行政强制', String(disclosure.administrativeCoercion)],
  ['信息内容', '本年收费金额(单位:万元)'],
  ['行政事业性收费', String(disclosure.administrativeFees)],
];
const parts = (two: string, three: string, four: string, line: (text: string) => string): string =>
  [
    line('岚石县水务局2024年政府信息公开工作年度报告'),
    line('本报告由岚石县水务局编制,所列数据的统计期限自2024年1月1日起至2024年12月31日止。'),
    line('一、总体情况'),
    line('编写的示例文字。'),
    line('二、主动公开政府信息情况'),
    two,
    line('三、收到和处理政府信息公开申请情况'),
    three,
    line('四、政府信息公开行政复议、行政诉讼情况'),
    four,
    line('五、存在的主要问题及改进情况'),
    line('示例。'),
    line('六、其他需要报告的事项'),
    line('无。'),
  ].join('\n');

type WordCell = (value: number, column: number) => string;
const inCell =
  (write: WordCell): ((value: number, column: number) => readonly [string, string]) =>
  (value, column) => ['', `<w:p>${write(value, column)}</w:p>`];
const wordFile = (write: WordCell, other: Readonly<Record<string, string>> = {}): Uint8Array => {
  const rows = applicationRows.map((row) => [name(row), ...applications[row.id]!.map(inCell(write))]);
  return docxOf(
    parts(table(twoRows), table([['', ...applicants], ...rows]), table([disputes.map(String)]), paragraph),
    other,
  );
};
const run = (text: string | number, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const field = (value: number): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(LEFT)+77</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(value)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const raised = '<w:vertAlign w:val="superscript"/>';

describe('a Word file is read whole', () => {
  test.each<[string, Uint8Array]>([
    ['as it stands', wordFile((v) => run(v))],
    [
      'with tracked changes',
      wordFile(
        (v) =>
          `<w:del w:id="1" w:author="a"><w:r><w:delText>${v + 2}</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run(v)}</w:ins>`,
      ),
    ],
    [
      'with tracked moves',
      wordFile((v) => `<w:moveFrom w:id="1">${run(v + 1)}</w:moveFrom><w:moveTo w:id="2">${run(v)}</w:moveTo>`),
    ],
    ['with struck figures', wordFile((v) => run(v + 2, '<w:strike/>') + run(v))],
    ['with doubly struck figures', wordFile((v) => run(v + 2, '<w:dstrike w:val="true"/>') + run(v))],
    ['with a strike that is switched off', wordFile((v) => run(v, '<w:strike w:val="0"/>'))],
    ['with hidden figures', wordFile((v) => run(9, '<w:vanish/>') + run(v))],
    ['with raised notes', wordFile((v, column) => run(v) + (column === 6 ? run(1, raised) : ''))],
    ['with a figure that is raised itself', wordFile((v) => run(v, raised))],
    [
      'with footnotes',
      wordFile((v, column) => run(v) + (column === 6 ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : ''), {
        'word/footnotes.xml': `<w:root><w:footnote w:id="2">${paragraph('含5件')}</w:footnote></w:root>`,
      }),
    ],
    ['with fields', wordFile(field)],
    ['with simple fields', wordFile((v) => `<w:fldSimple w:instr="=SUM(LEFT)">${run(v)}</w:fldSimple>`)],
    ['with content controls', wordFile((v) => `<w:sdt><w:sdtContent>${run(v)}</w:sdtContent></w:sdt>`)],
    [
      'with comments',
      wordFile((v) => `<w:commentRangeStart w:id="0"/>${run(v)}<w:r><w:commentReference w:id="0"/></w:r>`, {
        'word/comments.xml': `<w:root><w:comment w:id="0">${paragraph('应为99')}</w:comment></w:root>`,
      }),
    ],
    [
      'with digits in runs of their own',
      wordFile((v) => [...String(v)].map((digit) => run(digit)).join('<w:proofErr/>')),
    ],
  ])('%s', async (_, file) => {
    const { wrong, read, status } = await compare(file);
    expect(wrong).toEqual([]);
    expect([read, status]).toEqual([200, 'ok']);
  });
});

const line = (id: string, cells: readonly (string | number)[]): string =>
  [name(applicationRows.find((row) => row.id === id)!), ...cells].join(' | ');
const rowsOf = (values: typeof applications, order = [0, 1, 2, 3, 4, 5, 6]): string =>
  applicationRows
    .map(({ id }) =>
      line(
        id,
        order.map((at) => values[id]![at]!),
      ),
    )
    .join('\n');
const text = (three: string, four = disputes.join(' | ')): string =>
  parts(twoRows.map((row) => row.join(' | ')).join('\n'), three, four, (own) => own);
const header = (order: readonly number[]): string => ['申请人', ...order.map((at) => applicants[at]!)].join(' | ');

describe('a text is read by its header, or not at all', () => {
  test.each([
    ['the form’s order', [0, 1, 2, 3, 4, 5, 6]],
    ['the total in front', [6, 0, 1, 2, 3, 4, 5]],
    ['two columns exchanged', [0, 2, 1, 3, 4, 5, 6]],
  ])('%s, named in the header', async (_, order) => {
    const { wrong, read, status } = await compare(text(`${header(order)}\n${rowsOf(applications, order)}`));
    expect(wrong).toEqual([]);
    expect([read, status]).toEqual([200, 'ok']);
  });

  test('a header that the sums contradict does not count', async () => {
    // 法人或其他组织 lost, its columns behind the total, as converters flatten two lines of a header.
    const { wrong, read } = await compare(text(`${header([0, 6, 1, 2, 3, 4, 5])}\n${rowsOf(applications)}`));
    expect(wrong).toEqual([]);
    expect(read).toBe(200);
  });

  test('of two years the later, under lines with their years', async () => {
    const { wrong, read, status } = await compare(
      text(`2023年\n${rowsOf(otherApplications)}\n2024年\n${rowsOf(applications)}`),
    );
    expect(wrong).toEqual([]);
    expect([read, status]).toEqual([200, 'ok']);
  });

  test.each([
    ['the total in front without a header', text(rowsOf(applications, [6, 0, 1, 2, 3, 4, 5]))],
    [
      'fourteen figures a row',
      text(applicationRows.map(({ id }) => line(id, [...applications[id]!, ...otherApplications[id]!])).join('\n')),
    ],
    ['this body and all below it', text(`本级\n${rowsOf(applications)}\n全县\n${rowsOf(otherApplications)}`)],
    [
      'table 4 twice',
      text(rowsOf(applications), `本级\n${disputes.join(' | ')}\n全县\n${disputes.map((v) => 2 * v).join(' | ')}`),
    ],
  ])('%s: in doubt', async (_, page) => {
    const { wrong, read, status } = await compare(page);
    expect(wrong).toEqual([]);
    expect(read).toBeLessThan(200);
    expect(status).toBe('partial');
  });
});

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const thrice = <T>(items: readonly T[]): T[] => [...items, ...items, ...items];
const procedures = (...names: readonly string[]): string => names.map((own) => td(own, 'colspan=5')).join('');

describe('table 4 is read by its header', () => {
  test.each([
    [
      'its procedures in another order',
      tableOf(
        procedures('行政诉讼:未经复议直接起诉', '行政诉讼:复议后起诉', '行政复议'),
        tds(thrice(results)),
        tds([...disputes.slice(5), ...disputes.slice(0, 5)]),
      ),
    ],
    [
      'its totals in front',
      tableOf(
        procedures('行政复议', '未经复议直接起诉', '复议后起诉'),
        tds(thrice(['总计', ...results.slice(0, 4)])),
        tds([0, 5, 10].flatMap((at) => [disputes[at + 4]!, ...disputes.slice(at, at + 4)])),
      ),
    ],
    [
      'a row for each procedure',
      tableOf(
        tds(['', ...results]),
        ...['行政复议', '未经复议直接起诉', '复议后起诉'].map((own, index) =>
          tds([own, ...disputes.slice(5 * index, 5 * index + 5)]),
        ),
      ),
    ],
  ])('%s', async (_, four) => {
    const { wrong, read } = await compare(richPage({ four }));
    expect(wrong).toEqual([]);
    expect(read).toBe(200);
  });

  test('totals in front without a header that says so put it in doubt', async () => {
    const { wrong, cells } = await compare(
      richPage({ four: tableOf(tds([0, 5, 10].flatMap((at) => [disputes[at + 4]!, ...disputes.slice(at, at + 4)]))) }),
    );
    expect(wrong).toEqual([]);
    expect(cells['/disputes/reconsideration/upheld']?.state).toBe('ambiguous');
  });
});

test('of two reports on a page the first is read, and it is said that there is another', async () => {
  const double = (values: typeof disclosure): typeof disclosure =>
    Object.fromEntries(Object.entries(values).map(([id, row]) => [id, row.map((value) => 2 * value)]));
  const second = richPage({
    title: '岚石县水务局2023年政府信息公开工作年度报告',
    two: tableTwo(double(disclosure)),
    three: tableThree(double(applications)),
    four: tableFour(disputes.map((value) => 2 * value)),
  });
  const { wrong, read, status, diagnostics, report } = await compare(
    richPage({ after: second.replace(/^[\s\S]*<body>/, '') }),
  );
  expect(wrong).toEqual([]);
  expect([read, status, report?.year]).toEqual([200, 'partial', 2024]);
  expect(diagnostics.map(({ code }) => code)).toContain('several-reports');
});

test('a table of contents in front is no first report', async () => {
  const contents = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
  ]
    .map((heading) => `<p>${heading}</p>`)
    .join('');
  const { read, status } = await compare(richPage().replace('<h1>', `${contents}<h1>`));
  expect([read, status]).toEqual([200, 'ok']);
});

test('a fee printed in yuan, in the cell or in the heading, is named', async () => {
  const fees = (amount: string | number): string => tableTwo(disclosure).replace('26.5', String(amount));
  for (const two of [fees('265000元'), fees(265_000).replace('万元', '元')]) {
    const { diagnostics } = await compare(richPage({ two }));
    expect(diagnostics.map(({ code }) => code)).toContain('fee-unit-unusual');
  }
  expect((await compare(richPage({ two: fees('26.5万元') }))).diagnostics).toEqual([]);
});

test('running numbers behind the rows are left out by the sums, and said to be', async () => {
  const rows = applicationRows.map(({ id }, index) => line(id, [...applications[id]!, index + 1])).join('\n');
  const { wrong, cells } = await compare(text(rows));
  expect(wrong).toEqual([]);
  expect(Object.values(cells).filter((cell) => cell.method !== 'stated')).toHaveLength(175);
});
