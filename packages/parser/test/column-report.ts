// Table 3 of rich-report.ts with other columns: some of the form's, in any order, printed in the layouts that reports have.
import { readPointer } from '@nianbao/schema';
import { parseReport } from '../src/index.ts';
import { docxOf, paragraph, table } from './office-files.ts';
import { applicants, applicationRows, applications, richPage, tableOf, td, tds } from './rich-report.ts';
import { richText, type TextRow } from './rich-text.ts';

/** The columns as letters, in the form's order; x and y are ones that the form does not have, x in the group. */
const letters = 'ncrplotxy';
const ids = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceInstitution',
  'otherOrganization',
  'total',
];
const nameOf = (letter: string): string => [...applicants, '社区组织', '备注'][letters.indexOf(letter)]!;
const isMember = (letter: string): boolean => 'crplox'.includes(letter);
const group = '法人或其他组织';
const caption = '(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

// A report that lacks a column adds up the columns that it has.
const rowsOf = (columns: string): Row[] =>
  applicationRows.map(({ id, numbering = '', label }, at) => {
    const value = (letter: string): number => {
      if (letter === 'x') return at % 3 === 0 ? 2 : 0;
      if (letter === 'y') return at % 4;
      if (letter !== 't') return applications[id]![letters.indexOf(letter)]!;
      return [...columns].reduce((sum, other) => sum + ('ty'.includes(other) ? 0 : value(other)), 0);
    };
    return { id, label: `${numbering}${label.zh}`, values: [...columns].map(value) };
  });

/** The headings above one another: what stands beside the group, and the group's columns. */
const twoLines = (columns: string): readonly [string[], string[]] => {
  const members = [...columns].filter(isMember);
  const top = [...columns].filter((letter) => !isMember(letter) || letter === members[0]);
  return [top.map((letter) => (isMember(letter) ? group : nameOf(letter))), members.map(nameOf)];
};

// A label has three cells, those that it does not fill stand empty before and behind it.
const labelCells = ({ id, label }: Row): string[] => {
  const cells = ['', '', ''];
  if (['newReceived', 'carriedIn', 'carriedOut'].includes(id)) cells[0] = label;
  else cells[['granted', 'partiallyGranted', 'totalProcessed'].includes(id) ? 1 : 2] = label;
  return cells;
};
const withLabelCells = (columns: string): TextRow[] => {
  const [first] = [...columns].filter(isMember);
  const top = [...columns].map((letter) => (letter === first ? group : isMember(letter) ? '' : nameOf(letter)));
  return [
    ['', '', '', ...top],
    ['', '', '', ...[...columns].map((letter) => (isMember(letter) ? nameOf(letter) : ''))],
    ...rowsOf(columns).map((row) => [...labelCells(row), ...row.values]),
  ];
};

const halves = (name: string): string[] =>
  name.length < 4 ? [name] : [name.slice(0, Math.ceil(name.length / 2)), name.slice(Math.ceil(name.length / 2))];

const text = (header: readonly TextRow[], columns: string, separator = ' | ', end = ''): string =>
  richText({
    three: [...header, ...rowsOf(columns).map(({ label, values }) => [label, ...values])],
    row: (cells) => cells.join(separator) + end,
  });

/** How table 3 may be printed with these columns. */
export const layouts: Readonly<Record<string, (columns: string) => string>> = {
  'headings on two lines': (columns) => text([[caption, '申请人情况'], ...twoLines(columns)], columns),
  'headings on three lines': (columns) => text([[caption], ['申请人情况'], ...twoLines(columns)], columns),
  'headings on one line': (columns) => text([['项目', ...[...columns].map(nameOf)]], columns),
  'two lines of headings run together': (columns) => text([['项目', ...twoLines(columns).flat()]], columns),
  tabs: (columns) => text([[caption, '申请人情况'], ...twoLines(columns)], columns, '\t'),
  'tabs, a label in three cells': (columns) =>
    richText({ three: withLabelCells(columns), row: (cells) => cells.join('\t') }),
  'a tab at the end of each line': (columns) => text([[caption], ...twoLines(columns)], columns, '\t', '\t'),
  spaces: (columns) => text([[caption], ...twoLines(columns)], columns, '  '),
  'one cell a line': (columns) => text([[caption], ...twoLines(columns)], columns, '\n'),
  'one cell a line, names cut in two': (columns) =>
    text([[caption], ...twoLines(columns).map((line) => line.flatMap(halves))], columns, '\n'),
  'names cut over two lines': (columns) => {
    const [top, members] = twoLines(columns);
    const cut = members.map(halves);
    return text([top, cut.map(([first]) => first!), cut.flatMap(([, second]) => second ?? [])], columns, '  ');
  },
  'the group in another wording': (columns) => text([...twoLines(columns)], columns).replace(group, '法人或其它组织'),
  'a grid with spans': (columns) => {
    const [, members] = twoLines(columns);
    const [first] = [...columns].filter(isMember);
    const top = [...columns].flatMap((letter) => {
      if (isMember(letter)) return letter === first ? [td(group, `colspan=${members.length}`)] : [];
      return [td(nameOf(letter), 'rowspan=2')];
    });
    const head = `<tr>${td(caption, 'rowspan=3')}${td('申请人情况', `colspan=${columns.length}`)}</tr><tr>${top.join('')}</tr><tr>${tds(members)}</tr>`;
    return richPage({ three: tableOf(head, ...rowsOf(columns).map(({ label, values }) => tds([label, ...values]))) });
  },
  'a grid whose header lost its spans': (columns) =>
    richPage({
      three: tableOf(
        tds([caption, '申请人情况']),
        ...twoLines(columns).map(tds),
        ...rowsOf(columns).map(({ label, values }) => tds([label, ...values])),
      ),
    }),
  'a grid in two tables, the second without a header': (columns) => {
    const rows = rowsOf(columns).map(({ label, values }) => tds([label, ...values]));
    const head = tds(['项目', ...[...columns].map(nameOf)]);
    return richPage({ three: `${tableOf(head, ...rows.slice(0, 9))}<p></p>${tableOf(...rows.slice(9))}` });
  },
  'a pipe table of Markdown': (columns) => {
    const rows = rowsOf(columns).map(({ label, values }) => [label, ...values]);
    const line = (cells: TextRow): string => `| ${cells.join(' | ')} |`;
    const head = ['项目', ...[...columns].map(nameOf)];
    return richText({ three: [head, head.map(() => '---'), ...rows].map((row) => [line(row)]) });
  },
};

/** The same in a Word file. */
export const docxWith = (columns: string): Uint8Array =>
  docxOf(
    [
      paragraph('岚石县水务局2024年政府信息公开工作年度报告'),
      paragraph('三、收到和处理政府信息公开申请情况'),
      table([
        ['项目', ...[...columns].map(nameOf)],
        ...rowsOf(columns).map(({ label, values }) => [label, ...values.map(String)]),
      ]),
    ].join(''),
  );

/**
 * Reads it: figures that are right, the columns of which every cell is missing, what is neither, and what was noticed.
 */
export const readColumns = async (source: string | Uint8Array, columns: string) => {
  const result = await parseReport(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  const rows = rowsOf(columns);
  const wrong: string[] = [];
  let right = 0;
  let unknown = 0;
  const missing = new Map(ids.map((id) => [id, 0]));
  applicationRows.forEach((row, at) => {
    ids.forEach((id, column) => {
      const pointer = `/applications/${row.id}/${id}`;
      const value = result.report ? (readPointer(result.report, pointer) ?? null) : null;
      const printed = columns.indexOf(letters[column]!);
      const wanted = printed === -1 ? null : rows[at]!.values[printed]!;
      if (result.cells[pointer]?.state === 'missing') missing.set(id, missing.get(id)! + 1);
      else if (value === null) unknown += 1;
      if (value !== null && value === wanted) right += 1;
      else if (value !== null) wrong.push(`${pointer}: ${value}`);
    });
  });
  const absent = ids.filter((id) => missing.get(id) === applicationRows.length);
  return { right, wrong, unknown, absent, codes: result.diagnostics.map(({ code }) => code) };
};
