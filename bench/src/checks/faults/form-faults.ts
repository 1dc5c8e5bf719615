// What the form asks for and the report leaves out or contradicts.
import { forms, listFigures, type TableId } from '@nianbao/schema';
import type { Random } from '../../random.ts';
import type { Printed } from '../../truth/printed.ts';
import { figureAt, type Pair, type PrintedReport } from '../clean/printed-report.ts';
import type { Fault } from './fault.ts';

const changed = (pair: Pair, report: Partial<PrintedReport>) => ({
  ...pair,
  report: { ...pair.report, ...report },
  changes: [],
});

const leaveOutRow = (pair: Pair, random: Random) => {
  const figures = listFigures(pair.report.edition);
  const { table, row } = random.pick(figures.filter((figure) => figure.table.id === 'applications'));
  const printed = new Map(pair.report.printed);
  for (const figure of figures)
    if (figure.table === table && figure.row === row) printed.set(figure.pointer, { kind: 'absent' });
  return changed(pair, { printed });
};

const printAt = (pair: Pair, path: string, cell: Printed) =>
  changed(pair, { printed: new Map(pair.report.printed).set(path, cell) });

const pickPath = (pair: Pair, random: Random): string =>
  random.pick(listFigures(pair.report.edition).filter(({ column }) => column.number === 'count')).pointer;

const form = (name: string, rules: readonly string[], seed: Fault['seed']): Fault => ({
  name,
  family: 'form',
  rules,
  seed,
});

/** Faults against the form. */
export const formFaults: readonly Fault[] = [
  form('row missing', ['row-missing'], leaveOutRow),
  form('table missing', ['table-missing'], (pair, random) =>
    changed(pair, { tablesLeftOut: [random.pick<TableId>(['proactiveDisclosure', 'applications', 'disputes'])] }),
  ),
  form('section missing', ['section-missing'], (pair, random) =>
    changed(pair, { sectionsLeftOut: [random.pick([0, 4, 5])] }),
  ),
  form('form of another year', ['edition-year-mismatch'], (pair) => {
    const year = pair.report.edition === '2019' ? 2023 : 2020;
    const { agency, prose } = pair.report;
    return changed(pair, {
      year,
      title: `${agency}${year}年政府信息公开工作年度报告`,
      prose: { ...prose, preamble: prose.preamble.replaceAll(String(pair.report.year), String(year)) },
    });
  }),
  form('wrong year in the period', ['year-mismatch', 'period-not-full-year'], (pair) => {
    const { prose, year } = pair.report;
    return changed(pair, { prose: { ...prose, preamble: prose.preamble.replaceAll(String(year), String(year - 1)) } });
  }),
  form('wrong agency in the preamble', ['agency-mismatch'], (pair) => {
    const { prose, agency } = pair.report;
    // Governments compile for others rightly: only a department's or a town's report is told apart.
    if (!/(局|镇人民政府|乡人民政府)$/.test(agency)) return null;
    const other = agency.startsWith('青岚市') ? '澜江市民政局' : '青岚市民政局';
    return changed(pair, { prose: { ...prose, preamble: prose.preamble.replaceAll(agency, other) } });
  }),
  form('decimal count', ['figure-not-integer'], (pair, random) => {
    const path = pickPath(pair, random);
    const value = figureAt(pair.report, path) + 0.5;
    const seeded = printAt(pair, path, { kind: 'value', value, text: String(value) });
    const isCounted = !path.startsWith('/proactiveDisclosure');
    return isCounted ? { ...seeded, changes: [{ path, printed: value, right: value - 0.5 }] } : seeded;
  }),
  form('words in a cell of table 2', ['cell-text'], (pair, random) => {
    const paths = forms[pair.report.edition].tables[0]!.blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => `/proactiveDisclosure/${row.id}/${column.id}`)),
    );
    return printAt(pair, random.pick(paths), { kind: 'mark', text: '见附件' });
  }),
];
