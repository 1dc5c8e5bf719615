// The columns of table 3 in another order than the form's, and not all of them: the header says which they are.
import { readPointer } from '@nianbao/schema';
import { describe, expect, test } from 'vitest';
import { parseReport } from '../src/index.ts';
import { docxWith, layouts, readColumns } from './column-report.ts';
import { applicants, applicationRows, richPage, tableOf, td, tds } from './rich-report.ts';
import { richText, threeRows } from './rich-text.ts';

const form = 'ncrplot';
const idOf: Readonly<Record<string, string>> = {
  n: 'naturalPerson',
  c: 'commercialEnterprise',
  r: 'researchInstitution',
  p: 'publicWelfareOrganization',
  l: 'legalServiceInstitution',
  o: 'otherOrganization',
  t: 'total',
};
const absentFrom = (columns: string): string[] =>
  [...form].filter((letter) => !columns.includes(letter)).map((letter) => idOf[letter]!);

describe.each(Object.entries(layouts))('%s', (_, print) => {
  test.each([
    ['the form’s order', form],
    ['two columns exchanged', 'nrcplot'],
    ['two columns that are apart', 'nlrpcot'],
    ['the group’s columns from behind', 'nolprct'],
    ['the total first', 'tncrplo'],
    ['the total first, two columns exchanged', 'tnrcplo'],
    ['without 商业企业', 'nrplot'],
    ['without 社会公益组织', 'ncrlot'],
    ['without 其他', 'ncrplt'],
    ['without two columns', 'nclot'],
    ['without the total', 'ncrplo'],
    ['without 自然人', 'crplot'],
    ['without 其他, two columns exchanged', 'nrcplt'],
  ])('%s: each named column has its figures, and no other', async (_, columns) => {
    const { right, wrong, unknown, absent, codes } = await readColumns(print(columns), columns);
    expect({ wrong, right, unknown }).toEqual({ wrong: [], right: 25 * columns.length, unknown: 0 });
    expect(absent).toEqual(absentFrom(columns));
    expect(codes.filter((code) => code === 'column-missing')).toHaveLength(absent.length);
    expect(codes).not.toContain('cell-missing');
  });

  test('all columns backwards, and 自然人 behind: their figures, or none', async () => {
    for (const columns of ['tolprcn', 'tolrpcn', 'olprctn'])
      expect((await readColumns(print(columns), columns)).wrong).toEqual([]);
  });

  test('a column that the form does not have takes no figure of another', async () => {
    for (const columns of ['ncrploty', 'nrcploty', 'ncrpxlot', 'nxcrplot'])
      expect((await readColumns(print(columns), columns)).wrong).toEqual([]);
  });
});

describe('自然人 behind the group', () => {
  // docs/decisions/0001: read in the form's order, and said.
  const inFormOrder = ['one cell a line', 'one cell a line, names cut in two'];
  const others = Object.keys(layouts).filter((name) => !inFormOrder.includes(name));

  test.each(others)('%s: its figures, or none', async (name) => {
    const { wrong, right } = await readColumns(layouts[name]!('crplont'), 'crplont');
    expect(wrong).toEqual([]);
    expect([0, 175]).toContain(right);
  });

  test.each(inFormOrder)('%s: the form’s order, and it is said', async (name) => {
    expect((await readColumns(layouts[name]!('crplont'), 'crplont')).codes).toContain('column-order-unsure');
  });
});

test.each(['nrcplot', 'tncrplo', 'ncrplt', 'nclot', 'ncrplo'])('in a Word file: %s', async (columns) => {
  const { right, wrong, absent } = await readColumns(docxWith(columns), columns);
  expect([wrong, right, absent]).toEqual([[], 25 * columns.length, absentFrom(columns)]);
});

describe('a column between those of the form', () => {
  test.each(['headings on two lines', 'headings on one line', 'a grid with spans', 'tabs'])('%s', async (layout) => {
    for (const columns of ['ncrpxlot', 'nrcpxlot', 'nrcploty']) {
      const { right, wrong } = await readColumns(layouts[layout]!(columns), columns);
      expect([wrong, right]).toEqual([[], 175]);
    }
  });
});

test('an empty column of the form and shares behind: as many figures as columns, and each under its name', async () => {
  const head = [
    td('项目', 'rowspan=3') + td('申请人情况', 'colspan=7') + td('占比(%)', 'rowspan=3'),
    td('自然人', 'rowspan=2') + td('法人或其他组织', 'colspan=5') + td('总计', 'rowspan=2'),
    tds(applicants.slice(1, 6)),
  ];
  // Most rows are empty but for their share; 商业企业, 科研机构 and 其他 hold what there is.
  const figures = applicationRows.map((_, at) => (at % 3 === 0 ? [at + 1, 2, 0, 1, 3] : []));
  const rows = applicationRows.map(({ numbering = '', label }, at) => {
    const own = figures[at]!;
    const total = own.length === 0 ? '' : own.reduce((sum, value) => sum + value, 0);
    const cells = Array.from({ length: 5 }, (_, column) => own[column] ?? '');
    return tds([`${numbering}${label.zh}`, '', ...cells, total, 90 - at]);
  });
  const { report, cells } = await parseReport(new TextEncoder().encode(richPage({ three: tableOf(...head, ...rows) })));
  const wrong = applicationRows.flatMap(({ id }, at) => {
    const own = figures[at]!;
    const total = own.length === 0 ? null : own.reduce((sum, value) => sum + value, 0);
    const wanted = [null, ...Array.from({ length: 5 }, (_, column) => own[column] ?? null), total];
    const read = [...form].map((letter) => readPointer(report, `/applications/${id}/${idOf[letter]}`) ?? null);
    return JSON.stringify(read) === JSON.stringify(wanted) ? [] : [`${id}: ${read.join()}`];
  });
  expect(wrong).toEqual([]);
  expect(cells['/applications/granted/naturalPerson']!.state).toBe('blank');
});

describe('a header that does not decide', () => {
  const swapped = threeRows.map((row) => (row[0] === '自然人' ? ['法人或其他组织', '自然人', '总计'] : row));

  test('one cell a line, the group printed first: the form’s order, and it is said', async () => {
    const { right, codes } = await readColumns(richText({ three: swapped, row: (row) => row.join('\n') }), form);
    expect(right).toBe(175);
    expect(codes).toContain('column-order-unsure');
  });

  test('one cell a line, each name twice: two years beside one another, and no figure of either', async () => {
    const [caption, top, members, ...rows] = threeRows;
    const twice = [caption!, [...top!, ...top!], [...members!, ...members!]];
    const cut = rows.map(([label, ...figures]) => [label!, ...figures, ...figures.map((_, at) => (at > 2 ? '<5' : 9))]);
    const { right, wrong } = await readColumns(
      richText({ three: [...twice, ...cut], row: (row) => row.join('\n') }),
      form,
    );
    expect([wrong, right]).toEqual([[], 0]);
  });

  test('nothing is said of a header in the form’s order', async () => {
    for (const print of Object.values(layouts))
      expect((await readColumns(print(form), form)).codes).not.toContain('column-order-unsure');
  });

  test('names that were not decoded are not absent', async () => {
    const damaged = layouts['headings on two lines']!(form).replace('科研机构', '\ufffd\ufffd\ufffd\ufffd');
    const { right, wrong, absent } = await readColumns(damaged, form);
    expect([wrong, right, absent]).toEqual([[], 175, []]);
  });

  test('a row that is short of a figure is not read under other names', async () => {
    const columns = 'ncrplt';
    const page = layouts['headings on two lines']!(columns).replace(/(一、本年新收[^\n]*?) \| 12 /, '$1 ');
    const { right, wrong, unknown } = await readColumns(page, columns);
    expect([wrong, right, unknown]).toEqual([[], 24 * 6, 6]);
  });
});
